package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.reading.text.Symbol;
import vn.loa.work.register.KnownDocuments;

/** Whether the documents that a text names are in force, for texts that are not a plan's own. */
@ApplicationScoped
public class LawInText {
    /** What {@link TextCitations} seeks in the text of plans. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)\\d{1,4}/[12]\\d{3}/\\p{L}{2,6}\\d{0,2}(?:-\\p{L}{2,10})*");

    /**
     * A text to judge.
     *
     * @param subject what it belongs to
     * @param day the day on which its documents should be in force
     */
    public record Text(UUID subject, String unitPath, LocalDate day, List<String> lines) {
        private List<String> numbers() {
            return lines.stream()
                    .flatMap(line -> NUMBER.matcher(line).results())
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
    }

    @Inject
    KnownDocuments register;

    @Inject
    Tongue tongue;

    /** By subject; for any number of texts one statement a link of the longest chain of successors. */
    public Map<UUID, List<Warning>> warnings(List<Text> texts) {
        var shelf = register.shelf(
                texts.stream().flatMap(text -> text.numbers().stream()).toList(),
                texts.stream().map(Text::unitPath).toList());
        var force = new CitationForce(shelf, tongue.language());
        var warnings = new HashMap<UUID, List<Warning>>();
        for (var text : texts) {
            var siblings = text.numbers().stream().map(Symbol::of).collect(Collectors.toSet());
            warnings.put(
                    text.subject,
                    text.numbers().stream()
                            .flatMap(
                                    number -> force
                                            .find(
                                                    new Citation(number, null, null, null),
                                                    text.unitPath,
                                                    siblings,
                                                    text.day)
                                            .stream())
                            .map(finding -> force.warning(finding, text.subject))
                            .toList());
        }
        return warnings;
    }
}
