package vn.loa.work.register;

import static vn.loa.work.register.Force.*;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.loa.reading.text.Symbol;

/**
 * What the register knows of a document on a day.
 *
 * @param instead the document at the end of its chain of successors; before it is in force those it will replace; its amendments in force; empty
 *     where nothing is known
 */
public record LegalForce(Force force, List<Named> instead) {
    /** A document by its number; {@code known} is null where the register has only the number. */
    public record Named(String number, @Nullable KnownDocument known) {}

    static LegalForce of(KnownDocument document, Shelf shelf, String unitPath, LocalDate day) {
        return new On(shelf, unitPath, day).of(document);
    }

    /** The register as one unit sees it on one day. */
    private record On(Shelf shelf, String unitPath, LocalDate day) {
        LegalForce of(KnownDocument document) {
            if (day.isBefore(document.begins())) {
                return new LegalForce(NOT_YET_IN_FORCE, predecessors(document));
            }
            if (over(document)) {
                boolean sure = document.inForceTo != null || document.checkedOn != null;
                return new LegalForce(sure ? NO_LONGER_IN_FORCE : REPLACED, successor(document));
            }
            var amendments = document.amendedBy.stream()
                    .filter(this::begun)
                    .map(this::named)
                    .toList();
            if (!amendments.isEmpty()) {
                return new LegalForce(AMENDED, amendments);
            }
            return new LegalForce(document.checkedOn == null ? UNCHECKED : IN_FORCE, List.of());
        }

        /** Without a last day it ends when its successor begins. */
        private boolean over(KnownDocument document) {
            return document.inForceTo != null
                    ? day.isAfter(document.inForceTo)
                    : document.replacedBy != null && begun(document.replacedBy);
        }

        private boolean begun(String number) {
            var known = named(number).known;
            return known == null || !day.isBefore(known.begins());
        }

        private List<Named> successor(KnownDocument document) {
            Named last = null;
            var seen = new HashSet<Symbol>();
            for (var at = document; at != null && at.replacedBy != null && over(at); at = last.known) {
                if (!seen.add(at.symbol())) {
                    break; // two that name each other
                }
                last = named(at.replacedBy);
            }
            return last == null ? List.of() : List.of(last);
        }

        private List<Named> predecessors(KnownDocument document) {
            return shelf.replacedBy(document, unitPath).stream()
                    .filter(before -> !over(before) && !day.isBefore(before.begins()))
                    .map(before -> new Named(before.number, before))
                    .toList();
        }

        private Named named(String number) {
            return shelf.find(number, unitPath).stream()
                    .filter(known -> known.symbol().equals(Symbol.of(number)))
                    .findFirst()
                    .map(known -> new Named(known.number, known))
                    .orElse(new Named(number, null));
        }
    }
}
