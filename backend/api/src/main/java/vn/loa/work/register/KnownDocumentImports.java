package vn.loa.work.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.unit.Unit;
import vn.loa.reading.text.Symbol;

/** Imports a sheet of documents: all or nothing. A row with a known number and day corrects the existing document. */
@ApplicationScoped
class KnownDocumentImports {
    @Inject
    KnownDocuments documents;

    @Inject
    Clock clock;

    @Inject
    Tongue tongue;

    KnownDocumentImport enter(Unit unit, List<Sheet.Row> rows, boolean dryRun) {
        var sheet = KnownDocumentSheet.of(rows, unit.id(), BusinessClock.today(clock), tongue.language());
        var seen = new HashSet<String>();
        sheet.lines.stream().filter(line -> !seen.add(key(line.draft()))).forEach(sheet::repeated);
        var standing = standing(unit);
        boolean written = !dryRun && sheet.problems.isEmpty();
        int created = 0;
        int edited = 0;
        for (var line : sheet.lines) {
            var document = standing.get(key(line.draft()));
            boolean fresh = document == null;
            boolean changed = !fresh && !document.draft().equals(line.draft());
            created += fresh ? 1 : 0;
            edited += changed ? 1 : 0;
            if (written && fresh) {
                documents.add(unit, line.draft());
            } else if (written && changed) {
                documents.edit(document, line.draft());
            }
        }
        int unchanged = sheet.lines.size() - created - edited;
        return new KnownDocumentImport(written, created, edited, unchanged, sheet.problems);
    }

    private Map<String, KnownDocument> standing(Unit unit) {
        var standing = new HashMap<String, KnownDocument>();
        documents.of(unit).forEach(each -> standing.put(key(each.draft()), each));
        return standing;
    }

    private static String key(KnownDocumentDraft draft) {
        return Symbol.of(draft.number()).exact() + draft.issuedOn();
    }
}
