package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.TimeWords;

/** Combines the parts of a plan into one proposal. */
final class Composition {
    private static final Pattern CUT =
            Pattern.compile("(?:,|\\b(?:va|cua|cho|voi|trong|ve|cac|den|theo|tai|bang|hoac|nhung|duoc|vao))$");
    private static final Pattern PUTS =
            Pattern.compile("dua (?!tin|bai|ra|hinh)(?!.*\\b(?:vao|len|den|toi|xuong|ra)\\b).*");

    private final Mender mender;
    private final Parts parts;
    private final Text text;
    private final List<Line> lines;
    private final Paragraphs paragraphs;
    private final Letterhead letterhead;
    private final Citations citations;
    private final Parties parties = new Parties();
    private final Forms forms = new Forms();
    private final List<ProposedClause> clauses = new ArrayList<>();

    Composition(Mender mender, Lookup register, Parts parts, Text text, List<Line> lines, Paragraphs paragraphs) {
        this.mender = mender;
        this.parts = parts;
        this.text = text;
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.letterhead = Letterhead.of(parts.head(), mender);
        this.citations = new Citations(register, letterhead.symbol());
    }

    /** @param costs what tables of costs say */
    Proposal proposal(List<Tables.Duty> tables, List<Costs> costs) {
        var title = joined(parts.title());
        var preamble = text.above().joined(mender);
        var closing = joined(text.closing());
        var subject = Subject.of(title, preamble, closing, letterhead);
        var foot = Foot.of(parts.signed());
        var parent = cited(preamble, closing);
        var content = new Content(text.all(), forms);
        var timeWords = new TimeWords(subject.year);
        var particulars = Particulars.of(text.clauses());
        var duties = duties(timeWords, particulars);
        var annexes = new Annexes(parties, forms, timeWords, duties);
        particulars.all().forEach(annexes::read);
        tables.forEach(table -> annexes.read(table, lines));
        var funding = funding(
                content,
                costs.stream().flatMap(table -> table.sources().stream()).toList());
        return new Proposal(
                head(title, preamble, closing, subject, foot, parent),
                limited(clauses, 2000),
                limited(citations.all(), 300),
                limited(content.targets(), 300),
                limited(content.topics(), 300),
                limited(forms.all(), 100),
                limited(funding, 50),
                limited(parties.all(), 100),
                limited(duties.all(), 500),
                limited(annexes.all(), 50),
                foot.recipients,
                foot.signature(),
                limited(unread(duties, funding, particulars, tables, costs), 300),
                doubts(subject, foot, tables));
    }

    private List<Unread> unread(
            Duties duties,
            List<ProposedFunding> funding,
            Particulars particulars,
            List<Tables.Duty> tables,
            List<Costs> costs) {
        var coverage = new Coverage(duties.all(), funding);
        text.all().stream().filter(clause -> !particulars.took(clause)).forEach(coverage::clause);
        tables.stream()
                .filter(table -> !table.programme())
                .flatMap(table -> table.left().stream())
                .forEach(coverage::annex);
        costs.stream().flatMap(table -> table.left().stream()).forEach(coverage::annex);
        parts.annexes().stream()
                .map(lines -> joined(lines.stream().map(Line::prose).toList()))
                .forEach(coverage::annex);
        return coverage.all();
    }

    private static <T> List<T> limited(List<T> all, int most) {
        return List.copyOf(all.size() <= most ? all : all.subList(0, most));
    }

    private List<ProposedFunding> funding(Content content, List<Costs.Row> sources) {
        var part = content.of(ClauseKind.FUNDING);
        return part.isEmpty() && sources.isEmpty()
                ? Funding.beside(content.of(ClauseKind.DUTY))
                : Funding.of(part, sources);
    }

    private List<Doubt> doubts(Subject subject, Foot foot, List<Tables.Duty> tables) {
        var doubts = new ArrayList<>(subject.doubts);
        boolean duties = !tables.isEmpty() || text.all().stream().anyMatch(clause -> clause.kind == ClauseKind.DUTY);
        if (!duties && foot.recipients.isEmpty() && foot.signature().at() == null && letterhead.issuer != null) {
            doubts.add(Doubt.of(DoubtCode.PERHAPS_A_PART));
        }
        if (mender.damaged()) {
            doubts.add(Doubt.of(DoubtCode.TEXT_DAMAGED));
        }
        return List.copyOf(doubts);
    }

    private Prose joined(List<Prose> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var joined = new Joined();
        lines.forEach(line -> joined.add(line, true));
        return joined.prose(mender);
    }

    /** Numbers the clauses and collects citations in reading order; returns the id of the superior plan's citation. */
    private String cited(Prose preamble, Prose closing) {
        var above = new ArrayList<ProposedCitation>();
        text.above().attached.forEach(prose -> citations.read(prose, null));
        for (var basis : bases()) {
            var id = "c" + (clauses.size() + 1);
            above.addAll(citations.read(basis, id));
            clauses.add(new ProposedClause(
                    id,
                    null,
                    null,
                    ClauseKind.LEGAL_BASIS,
                    null,
                    basis.written(),
                    basis.span(),
                    sure(0.95),
                    Doubt.NONE));
        }
        if (preamble != null) {
            above.addAll(citations.read(preamble, null));
        }
        for (var clause : text.all()) {
            clause.id = "c" + (clauses.size() + 1);
            clauses.add(proposed(clause));
            citations.read(clause.paragraph.prose(), clause.id);
        }
        if (closing != null) {
            citations.read(closing, null);
        }
        return superior(above);
    }

    /** Legal bases under the title, or above it in an older layout. */
    private List<Prose> bases() {
        if (!text.above().bases.isEmpty()) {
            return text.above().bases;
        }
        var before = parts.head().stream()
                .dropWhile(line -> !line.key().startsWith("can cu "))
                .toList();
        var bases = before.stream()
                .takeWhile(line -> !line.key().matches("(?:quyet dinh|nghi quyet)\\W*|dieu 1\\b.*"))
                .toList();
        return Preamble.of(paragraphs.of(bases)).bases;
    }

    /** The last plan cited above the text; without one, the last decision on a plan. */
    private static String superior(List<ProposedCitation> above) {
        String parent = null;
        String decision = null;
        for (var citation : above) {
            var number = citation.number() == null ? "" : citation.number();
            if (number.matches("\\d+[/-]KH[-/].*")) {
                parent = citation.id();
            } else if (number.matches("\\d+/QĐ-(?:UBND|ĐU).*")
                    && citation.title() != null
                    && Folding.fold(citation.title()).contains("ke hoach")) {
                decision = citation.id();
            }
        }
        return parent != null ? parent : decision;
    }

    private ProposedClause proposed(OutlineItem clause) {
        var doubts = new ArrayList<>(clause.doubts);
        var body = clause.body();
        if (body != null && clause.leaf() && (body.has(CUT) || body.starts(PUTS))) {
            doubts.add(Doubt.of(DoubtCode.TEXT_CUT_SHORT));
        }
        double sure = doubts.isEmpty() ? 0.97 : 0.8;
        return new ProposedClause(
                clause.id,
                clause.parent == null ? null : clause.parent.id,
                clause.label() == null
                        ? null
                        : Citations.shortened(clause.label().written(), 50),
                clause.kind,
                clause.heading() == null ? null : clause.heading().written(),
                body == null ? null : body.written(),
                clause.paragraph.prose().span(),
                sure(clause.label() == null ? sure - 0.1 : sure),
                List.copyOf(doubts));
    }

    private double sure(double clean) {
        return Math.round(100 * clean * (mender.damaged() ? 0.9 : 1)) / 100.0;
    }

    private Duties duties(TimeWords timeWords, Particulars particulars) {
        var duties = new Duties(parties, forms, timeWords, particulars);
        for (var clause : text.all()) {
            if (clause.kind == ClauseKind.DUTY && (clause.parent == null || clause.parent.kind != ClauseKind.DUTY)) {
                duties.read(clause, null);
            }
        }
        text.all().stream()
                .filter(clause -> clause.kind == ClauseKind.TARGET || clause.kind == ClauseKind.CHANNEL)
                .filter(clause -> !particulars.took(clause))
                .forEach(duties::recurring);
        return duties;
    }

    private ProposedHead head(Prose title, Prose preamble, Prose closing, Subject subject, Foot foot, String parent) {
        var doubts = new ArrayList<>(letterhead.doubts);
        doubts.addAll(foot.doubts);
        double sure = letterhead.missing() ? 0.6 : letterhead.number == null ? 0.85 : 0.96;
        return new ProposedHead(
                letterhead.superior == null ? null : letterhead.superior.written(),
                letterhead.issuer == null ? null : letterhead.issuer.written(),
                letterhead.number,
                Citations.shortened(letterhead.notation, 50),
                letterhead.numberAt,
                Citations.shortened(letterhead.place, 200),
                letterhead.date,
                letterhead.dateAt,
                title == null ? null : title.written(),
                subject.year,
                subject.unit == null ? null : subject.unit.written(),
                preamble == null ? null : preamble.written(),
                closing == null ? null : closing.written(),
                parent,
                sure(sure),
                List.copyOf(doubts));
    }
}
