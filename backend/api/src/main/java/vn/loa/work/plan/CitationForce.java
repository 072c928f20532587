package vn.loa.work.plan;

import static vn.loa.work.plan.CitationCheck.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Warning;
import vn.loa.problem.Language;
import vn.loa.reading.text.Symbol;
import vn.loa.work.register.Force;
import vn.loa.work.register.KnownDocument;
import vn.loa.work.register.LegalForce;
import vn.loa.work.register.Shelf;

/** Holds citations against the register on a day: whether their documents are law, and what to cite where they are not. */
final class CitationForce {
    private final Shelf shelf;
    private final Language language;

    CitationForce(Shelf shelf, Language language) {
        this.shelf = shelf;
        this.language = language;
    }

    /**
     * A document that is not in force as it stands.
     *
     * @param instead what to cite; amendments without those that are cited already
     */
    record Finding(KnownDocument known, Force force, List<LegalForce.Named> instead) {
        boolean beside() {
            return force == Force.AMENDED;
        }

        List<CitationCorrection> corrections() {
            return instead.stream()
                    .map(named -> new CitationCorrection(Citation.of(named), beside()))
                    .toList();
        }
    }

    /** @param siblings the numbers of all that the plan cites */
    Optional<Finding> find(Citation meant, String path, Set<Symbol> siblings, LocalDate day) {
        if (meant.number() == null) {
            return Optional.empty();
        }
        return shelf.meant(meant.cited(), path).flatMap(known -> {
            var law = shelf.force(known, path, day);
            return switch (law.force()) {
                case IN_FORCE, UNCHECKED -> Optional.empty();
                case AMENDED -> {
                    var uncited = law.instead().stream()
                            .filter(named -> !siblings.contains(Symbol.of(named.number())))
                            .toList();
                    yield uncited.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Finding(known, Force.AMENDED, uncited));
                }
                case NOT_YET_IN_FORCE, NO_LONGER_IN_FORCE, REPLACED ->
                    Optional.of(new Finding(known, law.force(), law.instead()));
            };
        });
    }

    Warning warning(Finding finding, UUID subject) {
        return new Warning("CITATION_" + finding.force, subject, says(finding));
    }

    private String says(Finding finding) {
        var known = finding.known;
        var instead = finding.instead.stream().map(LegalForce.Named::number).collect(Collectors.joining(", "));
        return switch (finding.force) {
            case NO_LONGER_IN_FORCE -> known.inForceTo() == null ? replaced(known, instead) : ended(known, instead);
            case NOT_YET_IN_FORCE -> coming(known, instead);
            case AMENDED ->
                language.say(
                        "{0} đã được sửa đổi, bổ sung bởi {1}; hãy viện dẫn kèm.",
                        "{0} was amended by {1}; cite it too.", known.number(), instead);
            default ->
                language.say(
                        "{0} đã có {1} thay thế; chưa đối chiếu phần nào còn hiệu lực.",
                        "{0} was replaced by {1}; nobody checked which part is still in force.",
                        known.number(),
                        instead);
        };
    }

    private String replaced(KnownDocument known, String instead) {
        return language.say(
                "{0} đã hết hiệu lực: {1} thay thế.",
                "{0} is no longer in force: {1} replaced it.", known.number(), instead);
    }

    private String ended(KnownDocument known, String instead) {
        var since = date(known.inForceTo().plusDays(1), language);
        return instead.isEmpty()
                ? language.say(
                        "{0} hết hiệu lực từ ngày {1}.", "{0} has not been in force since {1}.", known.number(), since)
                : language.say(
                        "{0} hết hiệu lực từ ngày {1}; {2} thay thế.",
                        "{0} has not been in force since {1}; {2} replaced it.", known.number(), since, instead);
    }

    private String coming(KnownDocument known, String instead) {
        var from = date(known.begins(), language);
        return instead.isEmpty()
                ? language.say(
                        "{0} chưa có hiệu lực, đến ngày {1} mới có.",
                        "{0} is not in force before {1}.", known.number(), from)
                : language.say(
                        "{0} chưa có hiệu lực, đến ngày {1} mới có; trước ngày đó là {2}.",
                        "{0} is not in force before {1}; until then it is {2}.", known.number(), from, instead);
    }
}
