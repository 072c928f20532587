package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.reader.Tables.Column;
import vn.loa.reading.text.TimeWords;

/** The tables of duties as annexes, their rows as tasks. */
final class Annexes {
    private static final Pattern TITLE = Pattern.compile(
            "(?:phu luc|bieu|danh muc|bang phan cong|bang tien do|(?:du kien )?chuong trinh|kich ban|ke hoach|tien do|lich|phan cong).*");

    private static final Pattern ROLE = Pattern.compile(" ?\\((?:chu tri|phoi hop|dau moi|phu trach)\\b[^)]*\\)?$");

    private final Parties parties;
    private final Forms forms;
    private final TimeWords timeWords;
    private final Duties duties;
    private Tables.Duty before;
    private final List<ProposedAnnex> found = new ArrayList<>();

    Annexes(Parties parties, Forms forms, TimeWords timeWords, Duties duties) {
        this.parties = parties;
        this.forms = forms;
        this.timeWords = timeWords;
        this.duties = duties;
    }

    List<ProposedAnnex> all() {
        return List.copyOf(found);
    }

    void read(Tables.Duty table, List<Line> lines) {
        boolean on = before != null && goesOn(before, table, lines);
        var id = "a" + (found.size() + (on ? 0 : 1));
        before = table;
        boolean written = table.leads();
        if (!table.programme()) {
            table.rows().forEach(row -> row(row, id, null, written));
        }
        if (on) {
            found.add(found.removeLast().and(table.rows().size(), table.span().end()));
            return;
        }
        var title = title(table, lines);
        found.add(new ProposedAnnex(
                id,
                title == null ? null : title.written(),
                table.headings().stream().map(Prose::text).limit(30).toList(),
                table.rows().size(),
                table.span(),
                table.columns().containsKey(Column.LEAD) ? 0.95 : 0.8,
                table.programme() ? List.of(Doubt.of(DoubtCode.ANNEX_IS_PROGRAMME)) : Doubt.NONE));
    }

    /** Whether a table goes on with another on its next page: the same headings, no title between. */
    private static boolean goesOn(Tables.Duty before, Tables.Duty table, List<Line> lines) {
        int between = table.span().start() - before.span().end();
        return between >= 0
                && between < 600
                && keys(before).equals(keys(table))
                && lines.stream()
                        .filter(line -> line.source().start() >= before.span().end()
                                && line.source().end() <= table.span().start())
                        .noneMatch(line ->
                                line.capitals() || line.source().look().bold() || Label.of(line.text()) != null);
    }

    private static List<String> keys(Tables.Duty table) {
        return table.headings().stream().map(Prose::key).toList();
    }

    /** The line in capitals above a table that names it. */
    private static Prose title(Tables.Duty table, List<Line> lines) {
        Prose title = null;
        for (var line : lines) {
            int before = table.span().start() - line.source().end();
            if (before >= 0
                    && before < 600
                    && TITLE.matcher(line.key()).matches()
                    && Letters.words(line.text()) > 1
                    && !line.key().matches("ke hoach\\W*")
                    && (line.capitals() || line.source().look().bold())) {
                title = line.prose();
            }
        }
        return title;
    }

    /** Work that has its particulars as a row has. */
    void read(Particulars.Work work) {
        row(work.row(), null, work.item(), work.written());
    }

    /** @param written whether the column says that the named party leads and does not only carry out */
    private void row(Tables.Row row, String annex, OutlineItem item, boolean written) {
        var clause = item == null ? null : item.id;
        var work = row.cells().get(Column.WORK);
        var doubts = new ArrayList<Doubt>();
        var both = row.cells().get(Column.LEAD);
        var parted = both == null ? Map.<Column, Prose>of() : Particulars.parted(both);
        var leads = names(parted.isEmpty() ? both : parted.get(Column.LEAD));
        boolean headed = leads.isEmpty() && row.group() != null && body(row.group());
        if (headed) {
            leads = List.of(row.group());
        }
        String lead = leads.isEmpty() ? null : parties.owner(leads.getFirst(), clause);
        if (lead == null) {
            doubts.add(Doubt.of(DoubtCode.LEAD_MISSING));
        } else if (written && !headed) {
            parties.leads(lead);
        } else {
            doubts.add(Doubt.of(DoubtCode.LEAD_INFERRED));
        }
        var together = new ArrayList<String>();
        leads.stream().skip(1).forEach(name -> together.add(parties.beside(name, null)));
        names(parted.getOrDefault(Column.WITH, row.cells().get(Column.WITH)))
                .forEach(name -> together.add(parties.beside(name, null)));
        together.removeIf(id -> id.equals(lead));
        var time = row.cells().get(Column.TIME);
        boolean timed = time != null && !time.blank();
        var timing = timed ? TimeReading.of(time, timeWords) : untimed(work, row.group(), item);
        doubts.addAll(timing.doubts());
        var words = timed ? time : timing.words();
        var form = row.cells().get(Column.FORM);
        var channels = new ArrayList<>(forms.named(work, null, 0.75));
        if (form != null) {
            forms.named(form, null, 0.85).stream()
                    .filter(one -> !channels.contains(one))
                    .forEach(channels::add);
        }
        var result = row.cells().get(Column.RESULT);
        duties.row(new ProposedTask(
                "k" + (duties.all().size() + 1),
                work.written(),
                lead,
                lead != null && (!written || headed),
                together.stream().distinct().limit(50).toList(),
                channels,
                words == null ? null : words.written(),
                timing.timing().rrule(),
                timing.timing().startsOn(),
                timing.timing().dueOn(),
                result == null ? null : result.written(),
                clause,
                annex,
                lead == null ? 0.75 : written ? 0.94 : 0.88,
                List.copyOf(doubts)));
    }

    /** The time in the words of the work, else that of the group or the part it stands in. */
    private TimeReading untimed(Prose work, Prose group, OutlineItem item) {
        var own = TimeReading.of(work, timeWords);
        if (own.timing().rrule() != null || own.timing().dueOn() != null) {
            return own;
        }
        var above = group == null ? null : Periods.of(group, timeWords);
        above = above == null && item != null ? Periods.above(item, timeWords) : above;
        return above == null ? own : above;
    }

    /** Whether the row over a group of rows names a body. */
    private static boolean body(Prose group) {
        return Names.party(group.key()) && Letters.words(group.text()) <= 22 && Names.subject(group) == null;
    }

    /** "Phòng Nội vụ (chủ trì)" without the bracket. */
    private static Prose unmarked(Prose name) {
        var mark = name.match(ROLE);
        return mark.find() ? name.part(0, mark.start()) : name;
    }

    /** The names in a cell; a name of no known kind of body is kept as written. */
    private static List<Prose> names(Prose cell) {
        if (cell == null || cell.blank() || !cell.key().matches(".*[a-z]{2}.*")) {
            return List.of();
        }
        var names = NameList.cell(cell).stream().map(Annexes::unmarked).toList();
        return names.isEmpty() && Letters.words(cell.text()) <= 22 ? List.of(cell) : names;
    }
}
