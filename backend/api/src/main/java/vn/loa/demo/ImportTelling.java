package vn.loa.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Uploaded documents that wait for review. */
final class ImportTelling {
    private final Story story;
    private final Company company;

    ImportTelling(Story story, Company company) {
        this.story = story;
        this.company = company;
    }

    void handIn() {
        var coordinator = company.person(story.person("coordinator"));
        for (var document : story.parts("documents")) {
            var name = document.get("name").textValue();
            coordinator.upload(
                    "/plan-imports",
                    story.name() + "/" + name,
                    Map.of("unit", story.id("unit", story.unitCode())),
                    name,
                    text(document.get("file").textValue()));
        }
    }

    private byte[] text(String file) {
        try (var source = ImportTelling.class.getResourceAsStream("/demo/files/" + file)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{year}}", Integer.toString(story.year()))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
