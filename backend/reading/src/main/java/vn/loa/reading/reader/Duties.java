package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.text.TimeWords;

/** The tasks of the part on organisation, and those that a form or a target with its own recurrence implies. */
final class Duties {
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[^.\\d](?<!\\btp)|(?<!\\d)\\d{4}|/\\d{1,2})\\. +(?=\\S)");
    private static final Pattern LEADS = Pattern.compile("\\bchu tri\\b|\\b(?:lam|la) (?:co quan |don vi )?dau moi\\b");
    private static final Pattern REGULAR =
            Pattern.compile("(?<!sinh hoat )(?<!hop )(?<!chuyen de )\\bdinh ky (?!hang|moi)|\\bhop thuong ky");
    private static final Pattern GIVEN = Pattern.compile(": ?(?:thuong xuyen|lien tuc|dinh ky|ca nam|trong nam)\\b");
    private static final Pattern ANSWERS = Pattern.compile("\\b(?:(?:co|chiu) trach nhiem|co nhiem vu)$");
    private static final Pattern ASSIGNS = Pattern.compile("phan cong ");
    private static final Pattern PARTY = Pattern.compile("\\b(?:dang uy|cap uy|chi bo|ban thuong vu)\\b");
    private static final Pattern DIRECTS =
            Pattern.compile("lanh dao,? (?:chi dao )?(?:uy ban|ubnd|cac|mat tran|chinh quyen|hdnd|hoi dong)");
    private static final Pattern INTRODUCES = Pattern.compile(".*:$");

    private final Parties parties;
    private final Forms forms;
    private final TimeWords timeWords;
    private final Particulars particulars;
    private final List<ProposedTask> tasks = new ArrayList<>();

    Duties(Parties parties, Forms forms, TimeWords timeWords, Particulars particulars) {
        this.particulars = particulars;
        this.parties = parties;
        this.forms = forms;
        this.timeWords = timeWords;
    }

    List<ProposedTask> all() {
        return tasks;
    }

    /** A part on organisation with its heading. */
    void read(OutlineItem clause, Owner above) {
        if (particulars.took(clause)) {
            clause.children.forEach(child -> read(child, above));
            return;
        }
        var owner = owner(clause, above);
        if (clause.kind != ClauseKind.DUTY) {
            clause.children.forEach(child -> read(child, null));
            return;
        }
        var body = owner == above && clause.leaf() ? clause.said() : clause.body();
        if (body != null && owner != null && !(INTRODUCES.matcher(body.key()).matches() && !clause.leaf())) {
            boolean one = clause.reading != null && clause.heading() == null && owner.depth < clause.depth();
            var duty = duty(clause, body, owner != above);
            var named = owner;
            for (var sentence : one ? List.of(duty) : sentences(duty)) {
                if (!Article.formal(sentence)) {
                    var own = owner(sentence, named, clause);
                    named = owner.named() ? owner : own;
                    task(sentence, own, clause);
                }
            }
        }
        clause.children.forEach(child -> read(child, owner));
    }

    /** The duty without whom it is given to, unless that is the subject of its sentence: "Công an xã có trách nhiệm: …". */
    private static Prose duty(OutlineItem clause, Prose body, boolean own) {
        if (clause.heading() != null) {
            return clause.leaf() && clause.heading().has(ANSWERS) ? clause.said() : body;
        }
        boolean called = own
                && called(body) != null
                && !body.part(0, body.key().indexOf(':')).has(ANSWERS);
        return called ? body.from(body.key().indexOf(':') + 1) : body;
    }

    /**
     * @param named whether by a heading, not as the subject of a sentence
     * @param depth of the clause that names it
     * @param several whether it is a group, each of which may be named below
     */
    record Owner(String party, Prose name, boolean named, boolean leads, int depth, boolean several) {
        boolean party(Pattern kind) {
            return name.has(kind);
        }
    }

    private Owner owner(Prose name, boolean named, boolean leads, OutlineItem clause) {
        return new Owner(
                parties.owner(name, clause.id),
                name,
                named,
                leads,
                clause.depth(),
                name.key().startsWith("cac "));
    }

    /** Whether its heading announces duties and names nobody; "Trách nhiệm của Công an xã" within the part names one. */
    private static boolean part(OutlineItem clause) {
        var heading = clause.heading().key();
        boolean within = clause.parent != null && clause.parent.kind == ClauseKind.DUTY;
        boolean answers = ANSWERS.matcher(heading).find() && Names.party(heading);
        return Headings.kind(heading) == ClauseKind.DUTY
                && !answers
                && !(within && heading.startsWith("trach nhiem cua "));
    }

    private Owner owner(OutlineItem clause, Owner above) {
        var heading = clause.heading();
        boolean open = above == null || above.several();
        if (heading != null && !part(clause)) {
            boolean others = !clause.leaf() && clause.children.stream().allMatch(particulars::took);
            var name = open && !others ? Names.before(heading) : Names.headed(heading);
            if (name != null) {
                return owner(name, true, leads(heading), clause);
            }
        }
        var body = clause.body();
        if (body != null
                && !body.blank()
                && !Article.formal(sentences(body).getFirst())
                && (above == null || !(clause.reading != null && clause.family().bullet()) || asks(body))
                && !(above != null && own(body, above))) {
            var name = Names.subject(body);
            if (name == null && open) {
                name = called(body);
            }
            if (name != null) {
                return owner(name, false, false, clause);
            }
        }
        return above;
    }

    /** A later sentence may name another party. */
    private Owner owner(Prose sentence, Owner above, OutlineItem clause) {
        boolean told = asks(sentence) ? !own(sentence, above) : !above.named() && clause.label() == null;
        var name = told ? Names.subject(sentence) : null;
        return name == null ? above : owner(name, false, false, clause);
    }

    /** What a party named above does itself, not another's duty: "Phân công công chức trực", the Party's "Lãnh đạo Ủy ban nhân dân". */
    private static boolean own(Prose body, Owner above) {
        return above.named() && (body.starts(ASSIGNS) || above.party(PARTY) && body.starts(DIRECTS));
    }

    /** The name before the colon of a paragraph without a label. */
    private static Prose called(Prose body) {
        int colon = body.key().indexOf(':');
        return colon > 2 && colon < body.key().length() - 1 ? Names.before(body.part(0, colon)) : null;
    }

    private static boolean asks(Prose body) {
        return body.key().matches("(?:giao|de nghi|yeu cau|phan cong) .*");
    }

    private static boolean leads(Prose text) {
        return text.has(LEADS);
    }

    /** However many semicolons it has, a sentence is one duty. */
    static List<Prose> sentences(Prose text) {
        var sentences = new ArrayList<Prose>();
        var stop = text.match(SENTENCE);
        int from = 0;
        while (stop.find()) {
            var rest = text.from(stop.end());
            if (!Letters.startsLower(rest.text())) {
                sentences.add(text.part(from, stop.start() + 1));
                from = stop.end();
            }
        }
        sentences.add(text.from(from));
        sentences.removeIf(Prose::blank);
        return sentences;
    }

    private void task(Prose sentence, Owner owner, OutlineItem clause) {
        boolean leads = leads(sentence) || owner.leads();
        if (leads) {
            parties.leads(owner.party());
        }
        var together = NameList.together(sentence).stream()
                .map(name -> parties.beside(name, clause.id))
                .filter(id -> !id.equals(owner.party()))
                .distinct()
                .toList();
        var doubts = new ArrayList<Doubt>();
        if (!leads) {
            doubts.add(Doubt.of(DoubtCode.LEAD_INFERRED));
        }
        add(sentence, owner.party(), !leads, together, timing(sentence, clause), clause.id, doubts, leads ? 0.93 : 0.8);
    }

    private TimeReading timing(Prose sentence, OutlineItem clause) {
        var own = TimeReading.of(sentence, timeWords);
        var above = own.timing().says() ? null : Periods.above(clause, timeWords);
        return above == null ? own : above;
    }

    /** A form or a target with a recurrence is a task without a lead. */
    void recurring(OutlineItem clause) {
        if (!clause.leaf() || clause.key().endsWith(":")) {
            return;
        }
        for (var part : parts(clause.said())) {
            var timing = TimeReading.of(part, timeWords);
            if (happens(clause, part, timing)) {
                add(
                        part,
                        null,
                        false,
                        List.of(),
                        timing,
                        clause.id,
                        new ArrayList<>(List.of(Doubt.of(DoubtCode.LEAD_MISSING))),
                        0.6);
            }
        }
    }

    /** Whether a time makes it a task: a count per month says how much, not when. */
    private boolean happens(OutlineItem clause, Prose part, TimeReading timing) {
        if (timing.words() == null || clause.kind == ClauseKind.TARGET && Quantity.of(part) != null) {
            return false;
        }
        if (timing.timing().rrule() != null) {
            return !timing.counts();
        }
        return timing.timing().dueOn() != null || part.has(REGULAR) || part.has(GIVEN);
    }

    private static List<Prose> parts(Prose body) {
        var parts = new ArrayList<Prose>();
        for (var sentence : sentences(body)) {
            var and = sentence.match(Pattern.compile(" va (?=long ghep )"));
            if (and.find()) {
                parts.add(sentence.part(0, and.start()));
                parts.add(sentence.from(and.end()));
            } else {
                parts.add(sentence);
            }
        }
        return parts;
    }

    private void add(
            Prose title,
            String lead,
            boolean inferred,
            List<String> together,
            TimeReading timing,
            String clause,
            List<Doubt> doubts,
            double sure) {
        doubts.addAll(timing.doubts());
        var channels = forms.named(title, clause, 0.7);
        double confidence = Math.round(100 * sure * (title.damaged() ? 0.88 : 1)) / 100.0;
        tasks.add(new ProposedTask(
                "k" + (tasks.size() + 1),
                title.written(),
                lead,
                inferred,
                together.size() > 50 ? together.subList(0, 50) : together,
                channels,
                timing.words() == null ? null : timing.words().written(),
                timing.timing().rrule(),
                timing.timing().startsOn(),
                timing.timing().dueOn(),
                null,
                clause,
                null,
                confidence,
                List.copyOf(doubts)));
    }

    /** The task of a table row. */
    void row(ProposedTask task) {
        tasks.add(task);
    }
}
