package vn.loa.work.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.reading.term.ClauseKind;
import vn.loa.world.FreshId;

class ClauseOrderTest {
    private final ArrayList<ClauseDraft> drafts = new ArrayList<>();

    @Test
    void aPathJoinsBareLabelsAndNumbersDashes() {
        var section = add(null, "II.");
        var part = add(section, "1.");
        var item = add(part, "đ)");
        add(item, "-");
        add(item, "–");
        add(section, "2.");
        assertThat(new ClauseOrder(drafts).paths())
                .containsExactly("II", "II.1", "II.1.đ", "II.1.đ.1", "II.1.đ.2", "II.2");
    }

    @Test
    void aLabelThatRepeatsItsParentsIsNotToldTwice() {
        var first = add(null, "1.");
        var second = add(first, "1.2.");
        add(second, "1.2.1.");
        add(null, null);
        assertThat(new ClauseOrder(drafts).paths()).containsExactly("1", "1.2", "1.2.1", "2");
    }

    private UUID add(UUID parent, String label) {
        var id = FreshId.next();
        drafts.add(new ClauseDraft(id, parent, label, ClauseKind.TEXT, null, "…"));
        return id;
    }
}
