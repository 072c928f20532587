package vn.loa.work.setup;

import static vn.loa.people.access.Action.UNIT_SETUP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.work.setup.UnitSetupDraft.SetupPerson;

/** Sets up the units named in a sheet of people, with the usual bodies and channels: all or nothing. */
@ApplicationScoped
class UnitSetupImports {
    @Inject
    Units units;

    @Inject
    UnitSetups setups;

    @Inject
    UnitSetupTemplates templates;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** @param above the unit at or below which all units of the sheet are */
    UnitSetupImportView enter(Unit above, List<Sheet.Row> rows, boolean dryRun) {
        var sheet = UnitSetupSheet.of(rows, tongue.language());
        Map<Unit, List<UnitSetupSheet.Line>> lines = new LinkedHashMap<>();
        for (var line : sheet.lines) {
            units.coded(line.code())
                    .filter(unit -> within(unit, above) && caller.may(UNIT_SETUP, unit))
                    .ifPresentOrElse(
                            unit -> lines.computeIfAbsent(unit, u -> new ArrayList<>())
                                    .add(line),
                            () -> sheet.unknown(line, above.name()));
        }
        var drafts = new LinkedHashMap<Unit, UnitSetupDraft>();
        lines.forEach((unit, its) -> drafts.put(unit, draft(unit, its, sheet)));
        boolean written = !dryRun && sheet.problems.isEmpty();
        var views = new ArrayList<UnitSetupView>();
        drafts.forEach((unit, draft) -> views.add(written ? setups.begin(unit, draft) : looked(unit, draft)));
        return new UnitSetupImportView(written, views, sheet.problems);
    }

    private UnitSetupDraft draft(Unit unit, List<UnitSetupSheet.Line> lines, UnitSetupSheet sheet) {
        var template = templates.usual(unit);
        int hamlets =
                lines.stream().mapToInt(UnitSetupSheet.Line::hamlets).max().orElse(0);
        var bodies = template.bodies(unit, hamlets);
        setups.refusal(unit).ifPresent(refusal -> sheet.refused(lines.getFirst(), refusal));
        var names = bodies.stream().map(Body::name).toList();
        var people = new ArrayList<SetupPerson>();
        for (var line : lines) {
            sheet.check(line, unit, names);
            people.add(new SetupPerson(line.fullName(), line.title(), line.roles(), line.assignee()));
        }
        return new UnitSetupDraft(unit.id(), bodies, template.channels(), people, null, List.of());
    }

    private static UnitSetupView looked(Unit unit, UnitSetupDraft draft) {
        return new UnitSetupView(
                unit.ref(),
                draft.assignees().size(),
                draft.channels().size(),
                draft.people().size(),
                List.of());
    }

    private static boolean within(Unit unit, Unit above) {
        return (unit.unitPath() + ".").startsWith(above.unitPath() + ".");
    }
}
