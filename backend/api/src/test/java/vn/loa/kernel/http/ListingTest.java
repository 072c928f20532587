package vn.loa.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/** The list behind every list, on a table of its own that lives as long as one transaction. */
@QuarkusTest
class ListingTest {
    /** In the Vietnamese order, numbers as numbers; with a rank or none. */
    private static final Map<String, Integer> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("An", 3);
        ROWS.put("Ăn", null);
        ROWS.put("Ân", 1);
        ROWS.put("Dũng", 3);
        ROWS.put("Đức", null);
        ROWS.put("Ea", 2);
        ROWS.put("O'Brien 100% \\_x", null);
        ROWS.put("Tổ 2", 3);
        ROWS.put("Tổ 10", 3);
    }

    @Inject
    EntityManager em;

    @Inject
    Sql sql;

    // Sorting and paging

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "rank,name", "-rank,name", "rank,-name", "-rank,-name", "rank", "-rank"})
    void pagesOfAnyLengthAddUpToTheWholeList(String sort) {
        inTable(() -> {
            var whole = names(page(listing(), sort, 200, null));
            assertThat(whole).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
            for (int limit : List.of(1, 2, 4, 8, 9)) {
                assertThat(walk(sort, limit)).as("pages of %d", limit).isEqualTo(whole);
            }
        });
    }

    @Test
    void namesComeInTheVietnameseOrderAndBackwards() {
        inTable(() -> {
            var names = new ArrayList<>(ROWS.keySet());
            assertThat(walk("name", 2)).isEqualTo(names);
            Collections.reverse(names);
            assertThat(walk("-name", 2)).isEqualTo(names);
        });
    }

    @Test
    void whatHasNoValueComesLastUpwardsAndFirstDownwards() {
        inTable(() -> {
            assertThat(walk("rank,name", 3))
                    .containsExactly("Ân", "Ea", "An", "Dũng", "Tổ 2", "Tổ 10", "Ăn", "Đức", "O'Brien 100% \\_x");
            assertThat(walk("-rank,name", 3))
                    .containsExactly("Ăn", "Đức", "O'Brien 100% \\_x", "An", "Dũng", "Tổ 2", "Tổ 10", "Ea", "Ân");
        });
    }

    @Test
    void rowsThatComeAndGoBetweenPagesShiftNothing() {
        inTable(() -> {
            var first = page(listing(), "name", 4, null);
            assertThat(names(first)).containsExactly("An", "Ăn", "Ân", "Dũng");
            insert("Ấm", 1);
            insert("Em", 1);
            em.createNativeQuery("delete from letter where name in ('Dũng', 'Đức')")
                    .executeUpdate();
            assertThat(names(page(listing(), "name", 200, first.next())))
                    .containsExactly("Ea", "Em", "O'Brien 100% \\_x", "Tổ 2", "Tổ 10");
        });
    }

    @Test
    void theLastPageHasNoNext() {
        inTable(() -> {
            assertThat(page(listing(), "name", 9, null).next()).isNull();
            assertThat(page(listing(), "name", 8, null).next()).isNotNull();
            var none = page(listing().where("l.rank = :rank", "rank", 99), "name", 9, null);
            assertThat(none.items()).isEmpty();
            assertThat(none.next()).isNull();
        });
    }

    // Filters, words, counts

    @Test
    void filtersNarrowAndAbsentOnesDoNot() {
        inTable(() -> {
            var narrowed = listing().where("l.rank >= :least", "least", 2).where("l.rank <= :most", "most", null);
            assertThat(names(page(narrowed, "name", 200, null))).containsExactly("An", "Dũng", "Ea", "Tổ 2", "Tổ 10");
        });
    }

    @Test
    void theCountIsOfTheWholeListWhateverThePage() {
        inTable(() -> {
            var narrowed = listing().where("l.rank = :rank", "rank", 3);
            var first = page(narrowed, "name", 1, null);
            assertThat(first.total()).isEqualTo(4);
            assertThat(page(narrowed, "name", 1, first.next()).total()).isEqualTo(4);
            var paging = paging("name", 1, null);
            paging.count = false;
            assertThat(narrowed.page(sql, paging, this::load).total()).isNull();
        });
    }

    @Test
    void wordsAreFoundWithAndWithoutMarksInAnyOrder() {
        inTable(() -> {
            for (var words : List.of("duc", "Đức", "ĐỨC", "đuc", "Đư\u0301c", "  dUc ")) {
                assertThat(found(words)).as(words).containsExactly("Đức");
            }
            assertThat(found("an")).containsExactly("An", "Ăn", "Ân");
            assertThat(found("10 tổ")).containsExactly("Tổ 10");
            assertThat(found("to")).containsExactly("Tổ 2", "Tổ 10");
            assertThat(found("to 3")).isEmpty();
            assertThat(found(" ")).hasSize(ROWS.size());
        });
    }

    @Test
    void signsOfPatternsAndOfSqlAreLetters() {
        inTable(() -> {
            for (var words : List.of("%", "_", "\\", "100%", "\\_x", "'", "o'b")) {
                assertThat(found(words)).as(words).containsExactly("O'Brien 100% \\_x");
            }
            for (var words : List.of("%%", "' or true --", "'; drop table letter; --", "$1", ":word0", "?1", "\\'")) {
                assertThat(found(words)).as(words).isEmpty();
            }
            assertThat(walk("name", 200)).hasSize(ROWS.size());
        });
    }

    // What comes from outside

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Name",
                "id",
                "l.name",
                "name desc",
                "name;drop table letter",
                "name--",
                "--name",
                ",name",
                "name, rank",
                "(select 1)",
                "rank,nothing"
            })
    void anUnknownSortIsRefused(String sort) {
        inTable(() -> refused(() -> page(listing(), sort, 2, null), "?sort", "UNKNOWN_SORT"));
    }

    @Test
    void aCursorLeadsOnInItsOwnListAndOrderOnly() {
        inTable(() -> {
            var next = page(listing(), "name", 2, null).next();
            foreign(listing(), "-name", next);
            foreign(listing(), "rank", next);
            foreign(listing(), "name,rank", next);
            foreign(listing().where("l.rank = :rank", "rank", 3), "name", next);
            foreign(listing().search("l.search", "an"), "name", next);
            foreign(Listing.of("letter as l", "l.id").sortable("name", "l.name", "text"), "name", next);
            var three = page(listing().where("l.rank = :rank", "rank", 3), "name", 1, null)
                    .next();
            foreign(listing().where("l.rank = :rank", "rank", 2), "name", three);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bmljaHRz", "AAAA", "…"})
    void whatIsNoCursorIsRefused(String after) {
        inTable(() -> foreign(listing(), "name", after));
    }

    @Test
    void aCursorChangedOnItsWayIsRefused() {
        // Each ends the transaction it is tried in.
        for (UnaryOperator<String> change : List.<UnaryOperator<String>>of(
                values -> values.replaceFirst("[0-9a-f]{8}-", "x"),
                values -> values.replaceFirst("\u001f3\u001f", "\u001fba\u001f"),
                values -> values.replaceFirst("\u001f3\u001f", "\u001f99999999999999\u001f"),
                values -> values.substring(0, values.lastIndexOf('\u001f')),
                values -> values + "\u001f1")) {
            inTable(() -> {
                var next = page(listing().where("l.rank = :rank", "rank", 3), "rank,name", 1, null)
                        .next();
                var changed = change.apply(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8));
                foreign(
                        listing().where("l.rank = :rank", "rank", 3),
                        "rank,name",
                        Base64.getUrlEncoder().encodeToString(changed.getBytes(StandardCharsets.UTF_8)));
            });
        }
    }

    private void foreign(Listing listing, String sort, String after) {
        refused(() -> page(listing, sort, 2, after), "?after", "FOREIGN_CURSOR");
    }

    private static void refused(ThrowingCallable call, String pointer, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type().status()).isEqualTo(400);
            var place = problem.places(Language.EN).getFirst();
            assertThat(place.pointer()).isEqualTo(pointer);
            assertThat(place.code()).isEqualTo(code);
        });
    }

    private Listing listing() {
        return Listing.of("letter l", "l.id")
                .sortable("name", "l.name", "text")
                .sortable("rank", "coalesce(l.rank, 2147483647)", "integer")
                .sortedBy("name");
    }

    private List<String> found(String words) {
        return names(page(listing().search("l.search", words), null, 200, null));
    }

    private List<String> walk(String sort, int limit) {
        var names = new ArrayList<String>();
        String after = null;
        do {
            var page = page(listing(), sort, limit, after);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            names.addAll(names(page));
            after = page.next();
        } while (after != null);
        return names;
    }

    private Page<String> page(Listing listing, String sort, int limit, String after) {
        return listing.page(sql, paging(sort, limit, after), this::load);
    }

    private static Paging paging(String sort, int limit, String after) {
        var paging = new Paging();
        paging.sort = sort;
        paging.limit = limit;
        paging.after = after;
        paging.count = true;
        return paging;
    }

    private static List<String> names(Page<String> page) {
        return page.items();
    }

    private List<String> load(List<UUID> ids) {
        return ids.stream()
                .map(id -> (String) em.createNativeQuery("select name from letter where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .toList();
    }

    private void insert(String name, Integer rank) {
        em.createNativeQuery("insert into letter (id, name, rank) values (:id, :name, cast(:rank as integer))")
                .setParameter("id", UUID.randomUUID())
                .setParameter("name", name)
                .setParameter("rank", rank)
                .executeUpdate();
    }

    private void inTable(Runnable story) {
        QuarkusTransaction.begin();
        try {
            em.createNativeQuery("""
                            create temporary table letter (id uuid primary key, name text collate vietnamese not null, rank integer,
                                search text generated always as (folded(name)) stored) on commit drop
                            """).executeUpdate();
            ROWS.forEach(this::insert);
            story.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
