package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.people.account.Tokens;
import vn.loa.world.Actor;
import vn.loa.world.RandomTree;
import vn.loa.world.RandomTree.Someone;
import vn.loa.world.RandomTree.Thing;

/**
 * On trees of units, successions, papers and rights drawn by lot, every list shows and counts exactly the rows that a walk from unit to
 * unit finds, and a row opens exactly for those who find it in a list.
 */
@QuarkusTest
class EveryScopeTest {
    private static final List<String> LISTS =
            List.of("plans", "tasks", "activities", "reports", "budgets", "channels", "assignees", "known-documents");

    /** These have no words to search for; the rows of other trees are out of scope anyway. */
    private static final List<String> WITHOUT_WORDS = List.of("reports", "budgets");

    private static final int TREES_EACH = 40;

    @ParameterizedTest(name = "the trees of lot {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void listsAndRowsAgreeWithAWalkOverTheTree(int lot) {
        for (int i = 0; i < TREES_EACH; i++) {
            long seed = lot * 1_000L + i;
            var tree = new RandomTree(seed);
            for (var someone : tree.people) {
                var asked = LISTS.get((int) ((seed + tree.people.indexOf(someone)) % LISTS.size()));
                list(tree, someone, asked, seed);
                list(tree, someone, "tasks", seed);
                tree.things.stream()
                        .filter(thing -> thing.list().equals(asked))
                        .limit(3)
                        .forEach(thing -> row(someone, thing, seed));
            }
        }
    }

    private static void list(RandomTree tree, Someone someone, String list, long seed) {
        var request = as(someone).queryParam("limit", 200).queryParam("count", true);
        if (!WITHOUT_WORDS.contains(list)) {
            request.queryParam("q", tree.word);
        }
        var answer = request.get(Actor.API + "/" + list).then().statusCode(200).extract();
        var expected = tree.things.stream()
                .filter(thing -> thing.list().equals(list) && someone.sees(thing))
                .map(Thing::id)
                .map(UUID::toString)
                .toList();
        assertThat(answer.<List<String>>path("items.id"))
                .as("%s of the tree %d", list, seed)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.<Integer>path("total"))
                .as("the count of %s of the tree %d", list, seed)
                .isEqualTo(expected.size());
    }

    private static void row(Someone someone, Thing thing, long seed) {
        assertThat(as(someone)
                        .get(Actor.API + "/" + thing.list() + "/" + thing.id())
                        .statusCode())
                .as("%s of the tree %d", thing.list(), seed)
                .isEqualTo(someone.sees(thing) ? 200 : 404);
    }

    private static RequestSpecification as(Someone someone) {
        return Actor.NOBODY
                .request()
                .header("Authorization", "Bearer " + Tokens.of(someone.account(), someone.session()));
    }
}
