package vn.loa.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was generated is right in its own language, as far as the language is there. The Java client is compiled by the build. */
class ClientsTest {
    private static final Path TARGET = Path.of("target");
    private static final Path TSC = Path.of("..", "..", "frontend", "node_modules", "typescript7", "bin", "tsc");

    @Test
    void typeScriptCompiles() throws Exception {
        assumeTrue(Files.exists(TSC), "the front end's packages are not installed");
        succeeds(
                "node",
                TSC.toString(),
                "--noEmit",
                "--strict",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom",
                "--module",
                "esnext",
                "--moduleResolution",
                "bundler",
                TARGET.resolve("typescript/index.ts").toString());
    }

    @Test
    void pythonCompiles() throws Exception {
        assumeTrue(works("python3", "--version"), "python3 is not there");
        succeeds(
                "python3",
                "-m",
                "compileall",
                "-q",
                "-f",
                TARGET.resolve("python").toString());
    }

    @Test
    void pythonImportsAndCreates() throws Exception {
        assumeTrue(
                works("python3", "-c", "import pydantic, dateutil, urllib3, typing_extensions"),
                "python3 is not there, or not what the client imports: pydantic, python-dateutil, urllib3, typing-extensions");
        succeeds("python3", "-c", """
                import sys, uuid
                sys.path.insert(0, "target/python")
                from openapi_client import ApiClient, AssigneesApi, AssigneeDraft, Configuration
                api = AssigneesApi(ApiClient(Configuration(host="http://localhost", access_token="loa_")))
                draft = AssigneeDraft(unit=uuid.uuid4(), name="Công chức Văn hóa – Xã hội", kind="POST")
                assert AssigneeDraft.from_json(draft.to_json()) == draft
                assert callable(api.create_assignee)
                """);
    }

    /** Nothing runs this one here: a compiler for it would cost more than all else. */
    @Test
    void kotlinIsGenerated() throws IOException {
        try (var files = Files.walk(TARGET.resolve("kotlin/src/main"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("ReportsApi.kt", "ReportView.kt");
        }
    }

    private static void succeeds(String... command) throws Exception {
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
