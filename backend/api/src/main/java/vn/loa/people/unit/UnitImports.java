package vn.loa.people.unit;

import static vn.loa.people.access.Action.UNIT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;

/**
 * Enters a list of units: a code not in use on its day makes a unit, one in use under another name renames it from that day, and an agency
 * code that differs is recorded. All or nothing: what is only looked at, or has a wrong row, is undone.
 */
@ApplicationScoped
class UnitImports {
    private enum Outcome {
        CREATED,
        RENAMED,
        CODED,
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
                enter(top, line, sheet).forEach(outcome -> counts[outcome.ordinal()]++);
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
                counts[Outcome.CODED.ordinal()],
                counts[Outcome.UNCHANGED.ordinal()],
                sheet.problems);
    }

    private Set<Outcome> enter(Unit top, UnitSheet.Line line, UnitSheet sheet) {
        var standing = units.coded(line.code(), line.from());
        if (standing.isPresent()) {
            return change(standing.get(), line, top);
        }
        var above = line.above() == null ? Optional.of(top) : above(line.above(), line.from(), top);
        if (above.isEmpty()) {
            sheet.unknownAbove(line, top);
            return Set.of();
        }
        var kind = kind(line, above.get());
        units.create(
                "", new UnitDraft(above.get().id(), line.code(), line.name(), kind, line.from(), line.agencyCode()));
        return Set.of(Outcome.CREATED);
    }

    /** An empty cell takes no code away. */
    private Set<Outcome> change(Unit unit, UnitSheet.Line line, Unit top) {
        if (!below(top, unit)) {
            throw UnitProblem.UNIT_ELSEWHERE.problem(unit.name(), line.from(), top.name());
        }
        caller.require(UNIT_EDIT, unit);
        var done = EnumSet.noneOf(Outcome.class);
        if (!unit.nameOn(line.from()).equals(line.name())) {
            units.rename(unit, new UnitNameDraft(line.name(), line.from()));
            done.add(Outcome.RENAMED);
        }
        if (line.agencyCode() != null && !line.agencyCode().equals(unit.agencyCode)) {
            units.identify(unit, new AgencyCodeDraft(line.agencyCode()));
            done.add(Outcome.CODED);
        }
        return done.isEmpty() ? Set.of(Outcome.UNCHANGED) : done;
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
