package vn.loa.paper.writer;

import java.util.List;
import vn.loa.people.journal.StatedLine;
import vn.loa.people.unit.Unit;

/**
 * What a paper states of itself at its signing.
 *
 * @param number as on the paper, {@code 15/KH-UBND}
 * @param content SHA-256 of what was frozen; null where that is the paper itself
 * @param lines of its table of figures
 * @param data its figures as JSON; null for a paper without figures
 */
record Attested(Unit unit, String number, String content, List<StatedLine> lines, String data) {
    /** A paper without figures. */
    static Attested words(Unit unit, String number) {
        return new Attested(unit, number, null, List.of(), null);
    }
}
