package vn.loa.people.unit;

import static vn.loa.people.access.Action.UNIT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;

/**
 * Enters a list of units: a code not in use on its day makes a unit, one in use under another name renames it from that day. All or
 * nothing: what is only looked at, or has a wrong row, is undone.
 */
@ApplicationScoped
class UnitImports {
    private enum Outcome {
        CREATED,
        RENAMED,
        UNCHANGED
    }

    @Inject
    Units units;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** @param top the unit at or below which all units of the sheet are */
    UnitImportView enter(Unit top, List<Sheet.Row> rows, boolean dryRun) {
        units.holdTree();
        var sheet = UnitSheet.of(rows, tongue.language());
        var counts = new int[Outcome.values().length];
        for (var line : sheet.lines) {
            try {
                enter(top, line, sheet).ifPresent(outcome -> counts[outcome.ordinal()]++);
            } catch (Problem refusal) {
                sheet.refused(line, refusal);
            }
        }
        boolean written = !dryRun && sheet.problems.isEmpty();
        if (!written) {
            transaction.setRollbackOnly();
        }
        return new UnitImportView(
                written,
                counts[Outcome.CREATED.ordinal()],
                counts[Outcome.RENAMED.ordinal()],
                counts[Outcome.UNCHANGED.ordinal()],
                sheet.problems);
    }

    private Optional<Outcome> enter(Unit top, UnitSheet.Line line, UnitSheet sheet) {
        var standing = units.coded(line.code(), line.from());
        if (standing.isPresent()) {
            return Optional.of(rename(standing.get(), line, top));
        }
        var above = line.above() == null ? Optional.of(top) : above(line.above(), line.from(), top);
        if (above.isEmpty()) {
            sheet.unknownAbove(line, top);
            return Optional.empty();
        }
        units.create(
                "", new UnitDraft(above.get().id(), line.code(), line.name(), kind(line, above.get()), line.from()));
        return Optional.of(Outcome.CREATED);
    }

    private Outcome rename(Unit unit, UnitSheet.Line line, Unit top) {
        if (!below(top, unit)) {
            throw UnitProblem.UNIT_ELSEWHERE.problem(unit.name(), line.from(), top.name());
        }
        caller.require(UNIT_EDIT, unit);
        if (unit.nameOn(line.from()).equals(line.name())) {
            return Outcome.UNCHANGED;
        }
        units.rename(unit, new UnitNameDraft(line.name(), line.from()));
        return Outcome.RENAMED;
    }

    private Optional<Unit> above(String code, LocalDate day, Unit top) {
        return units.coded(code, day).filter(unit -> below(top, unit));
    }

    private static boolean below(Unit top, Unit unit) {
        return (unit.unitPath() + ".").startsWith(top.unitPath() + ".");
    }

    /** As the name says, below what stands above: thành phố is a province below the nation and a district below a province. */
    private static UnitKind kind(UnitSheet.Line line, Unit above) {
        return switch (above.kind()) {
            case NATION -> UnitKind.PROVINCE;
            case PROVINCE ->
                Folding.words(line.name()).matches("(huyen|quan|thi xa|thanh pho) .*")
                        ? UnitKind.DISTRICT
                        : UnitKind.COMMUNE;
            case DISTRICT, COMMUNE -> UnitKind.COMMUNE;
        };
    }
}
