package vn.loa.reading.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.problem.Problem;
import vn.loa.reading.source.Ocr;
import vn.loa.reading.source.PageProgress;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceFormat;
import vn.loa.reading.source.SourceReading;

/**
 * Measures the reader: every document of the corpus is read and compared with the answer that was written with it. Prints a Markdown table,
 * and writes it to the given file. {@code -v} also lists missed and invented facts.
 *
 * <p>Arguments: {@code [-v] [-o file] folder…}; without folders, the corpus in the test resources.
 */
public final class Accuracy {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CORPUS = "src/test/resources/reader/corpus";

    private final Map<String, Map<String, Score>> byPart = new LinkedHashMap<>();
    private final StringBuilder documents = new StringBuilder();
    private final boolean verbose;

    private Accuracy(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] arguments) throws IOException {
        var folders = new ArrayList<Path>();
        Path out = null;
        boolean verbose = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "-v" -> verbose = true;
                case "-o" -> out = Path.of(arguments[++i]);
                default -> folders.add(Path.of(arguments[i]));
            }
        }
        if (folders.isEmpty()) {
            folders.add(Path.of(CORPUS, "train"));
            folders.add(Path.of(CORPUS, "held-out"));
            folders.add(Path.of(CORPUS, "sealed"));
            folders.add(Path.of(CORPUS, "sealed-2"));
        }
        var accuracy = new Accuracy(verbose);
        for (var folder : folders) {
            accuracy.measure(folder);
        }
        var table = accuracy.table();
        System.out.println(table);
        if (out != null) {
            Files.writeString(out, table);
        }
    }

    private void measure(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var names = Files.list(folder)) {
            for (var document : names.filter(Files::isDirectory).sorted().toList()) {
                document(document, folder.getFileName().toString());
            }
        }
    }

    private void document(Path folder, String part) throws IOException {
        var answer = JSON.readTree(folder.resolve("answer.json").toFile());
        boolean clean = answer.path("clean").asBoolean(true);
        var name = part + "/" + folder.getFileName();
        long begun = System.nanoTime();
        var scores = scores(folder);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        var all = new Score();
        scores.values().forEach(all::add);
        documents.append(String.format(
                Locale.ROOT, "| %s | %s | %s | %d |%n", name, clean ? "clean" : "damaged", all.cells(), millis));
        var sums = byPart.computeIfAbsent(part + ", " + (clean ? "clean" : "damaged"), any -> new LinkedHashMap<>());
        scores.forEach(
                (kind, score) -> sums.computeIfAbsent(kind, any -> new Score()).add(score));
        if (verbose) {
            tell(name, scores);
        }
    }

    /** How well one document is read, by the kind of fact. */
    static Map<String, Score> scores(Path folder) throws IOException {
        var answer = JSON.readTree(folder.resolve("answer.json").toFile());
        var reading = reading(folder);
        return reading == null
                ? unread()
                : compared(answer, reading, answer.path("clean").asBoolean(true));
    }

    private static Map<String, Score> unread() {
        var nothing = new Score();
        nothing.missed = 1;
        return Map.of("readable", nothing);
    }

    private static Map<String, Score> compared(JsonNode answer, Reading reading, boolean clean) {
        var scores = new LinkedHashMap<String, Score>();
        var refusal = answer.path("refusal");
        boolean plan = refusal.isMissingNode() || refusal.isNull();
        var told = List.of(Fact.text("", plan ? "PLAN" : refusal.asText()));
        var read = List.of(Fact.text("", reading.proposal() != null ? "PLAN" : reading.refusal()));
        scores.put("plan or not", Score.of(told, read, clean));
        if (plan && reading.proposal() != null) {
            var found = Facts.read(reading.proposal());
            Facts.told(answer)
                    .byKind
                    .forEach((kind, facts) -> scores.put(kind, Score.of(facts, found.byKind.get(kind), clean)));
        } else if (plan) {
            Facts.told(answer).byKind.forEach((kind, facts) -> scores.put(kind, Score.of(facts, List.of(), clean)));
        }
        return scores;
    }

    /** @return null if this machine cannot read the file: a scan without OCR */
    private static Reading reading(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var file = files.filter(one -> one.getFileName().toString().startsWith("document."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no document in " + folder));
            return PlanReader.read(source(file), Lookup.NOTHING);
        } catch (Problem problem) {
            System.err.println(folder.getFileName() + ": " + problem);
            return null;
        }
    }

    static Source source(Path file) throws IOException {
        var name = file.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var format = ending.equals("JPG") ? SourceFormat.JPEG : SourceFormat.valueOf(ending);
        return SourceReading.read(file, format, Ocr.of("tesseract"), PageProgress.NONE);
    }

    private static void tell(String name, Map<String, Score> scores) {
        System.out.println("## " + name);
        scores.forEach((kind, score) -> {
            score.lost.forEach(fact -> System.out.println("  - " + kind + ": " + fact.texts() + fact.values()));
            score.extra.forEach(fact -> System.out.println("  + " + kind + ": "
                    + fact.texts().stream()
                            .map(text -> text.substring(0, Math.min(60, text.length())))
                            .toList()
                    + fact.values()));
        });
    }

    private String table() throws IOException {
        var table = new StringBuilder("# How well documents are read\n\n");
        table.append("Measured on ")
                .append(LocalDate.now())
                .append(". Every document of the corpus has an answer that was written with it;")
                .append(" a fact counts as found only when all of it is right.\n")
                .append(Files.readString(Path.of(CORPUS, "measured.md")).strip())
                .append("\n");
        byPart.forEach((part, kinds) -> {
            table.append("\n## ")
                    .append(part)
                    .append("\n\n| fact | number | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n");
            var all = new Score();
            kinds.forEach((kind, score) -> {
                table.append("| ")
                        .append(kind)
                        .append(" | ")
                        .append(score.cells())
                        .append(" |\n");
                all.add(score);
            });
            table.append("| **all** | ").append(all.cells()).append(" |\n");
        });
        return table.append(
                        "\n## Each document\n\n| document | text | facts | precision | recall | F1 | ms |\n|---|---|--:|--:|--:|--:|--:|\n")
                .append(documents)
                .toString();
    }
}
