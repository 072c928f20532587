package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinariesTest {
    @TempDir
    Path cache;

    @Test
    void unpacksOnceAndKeepsWhatMayRun() throws IOException {
        var target = cache.resolve("postgresql-18-test");
        Binaries.unpack(archive(file("bin/initdb", 0755), link("lib/libpq.so", "libpq.so.5")), target);
        assertThat(target.resolve("bin/initdb")).isExecutable();
        assertThat(Files.readSymbolicLink(target.resolve("lib/libpq.so"))).isEqualTo(Path.of("libpq.so.5"));

        Binaries.unpack(archive(file("bin/other", 0755)), target);
        assertThat(target.resolve("bin/other")).doesNotExist();
    }

    @Test
    void beginsAnewWhereUnpackingBrokeOff() throws IOException {
        var target = Files.createDirectories(cache.resolve("postgresql-18-test"));
        Files.writeString(target.resolve("half"), "broken off");
        Binaries.unpack(archive(file("bin/initdb", 0755)), target);
        assertThat(target.resolve("half")).doesNotExist();
        assertThat(target.resolve("bin/initdb")).exists();
    }

    @Test
    void refusesEntriesThatLeaveTheFolder() {
        for (var entry : new TarArchiveEntry[] {
            file("../../outside", 0644), file("bin/../../outside", 0644), link("lib/away", "../../../etc/passwd")
        }) {
            var target = cache.resolve("postgresql-18-test");
            assertThatThrownBy(() -> Binaries.unpack(archive(entry), target))
                    .as(entry.getName())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("leaves its folder");
            assertThat(target).doesNotExist();
            assertThat(cache.resolveSibling("outside")).doesNotExist();
        }
    }

    private static TarArchiveEntry file(String name, int mode) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private URL archive(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(1)))) {
            for (var entry : entries) {
                var content = entry.getName().getBytes(StandardCharsets.UTF_8);
                entry.setSize(entry.isSymbolicLink() ? 0 : content.length);
                tar.putArchiveEntry(entry);
                if (!entry.isSymbolicLink()) {
                    tar.write(content);
                }
                tar.closeArchiveEntry();
            }
        }
        return Files.write(cache.resolve("packed.txz"), bytes.toByteArray())
                .toUri()
                .toURL();
    }
}
