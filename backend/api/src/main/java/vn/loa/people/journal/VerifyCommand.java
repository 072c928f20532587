package vn.loa.people.journal;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code loa verify [ANCHOR]}, or the code of a paper as a text file: prints what was looked at and what is broken; the exit status is 1 where anything is. */
@ApplicationScoped
@Unremovable
public class VerifyCommand implements QuarkusApplication {
    @Inject
    Anchors anchors;

    @Override
    @ActivateRequestContext
    public int run(String... words) throws IOException {
        if (words.length > 0 && !Files.isReadable(Path.of(words[0]))) {
            System.out.println("✗ Không đọc được " + words[0] + " / cannot be read");
            return 2;
        }
        var earlier = words.length == 0 ? Optional.<String>empty() : Optional.of(Files.readString(Path.of(words[0])));
        var findings = anchors.verify(earlier);
        findings.looked().forEach((what, times) -> System.out.println("• " + times + " " + what));
        findings.broken().forEach(line -> System.out.println("✗ " + line));
        if (findings.broken().isEmpty()) {
            System.out.println("✓ Tất cả còn nguyên vẹn. / All of it is whole.");
        }
        return findings.broken().isEmpty() ? 0 : 1;
    }
}
