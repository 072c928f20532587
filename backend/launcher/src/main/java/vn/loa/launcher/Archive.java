package vn.loa.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup: one zip file of the data folder and its database, whose last entry has the SHA-256 of every other.
 *
 * @param about what was backed up: {@code database} (embedded or external), {@code postgres} (its major version), {@code made}
 * @param sums the SHA-256 of each entry; a folder ends with a slash
 */
record Archive(Path file, Properties about, Map<String, String> sums) {
    static final String MANIFEST = "manifest.sha256";
    static final String ABOUT = "about.properties";
    static final String DUMP = "database.dump";

    /** Reads the whole file; one that was cut, damaged or is none is refused. */
    static Archive open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal("Không đọc được tệp " + file + ".", "The file " + file + " cannot be read.");
        }
        try (var zip = new ZipFile(file.toFile())) {
            var sums = sums(text(zip, MANIFEST));
            if (sums.size() != zip.size() - 1) {
                throw new IOException("entries that the manifest does not name");
            }
            for (var name : sums.keySet()) {
                copy(zip, name, sums, OutputStream.nullOutputStream());
            }
            var about = new Properties();
            about.load(new StringReader(text(zip, ABOUT)));
            return new Archive(file, about, sums);
        } catch (IOException damage) {
            throw new Refusal(
                    "Tệp " + file + " không phải bản sao lưu nguyên vẹn của Loa (" + damage.getMessage()
                            + "); chưa có gì thay đổi.",
                    "The file " + file + " is not a whole backup of Loa (" + damage.getMessage()
                            + "); nothing was changed.",
                    damage);
        }
    }

    boolean embedded() {
        return about.getProperty("database").equals("embedded");
    }

    int postgres() {
        return Integer.parseInt(about.getProperty("postgres"));
    }

    /** Writes the file or folder of this name below {@code folder}, readable by its owner alone. */
    void unpack(String wanted, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var name : sums.keySet()) {
                if (name.equals(wanted) || name.startsWith(wanted + "/")) {
                    unpack(zip, name, inside(folder, name));
                }
            }
        }
    }

    private void unpack(ZipFile zip, String name, Path path) throws IOException {
        if (name.endsWith("/")) {
            FileTree.privateFolders(path);
            return;
        }
        FileTree.privateFolders(path.getParent());
        try (var out = Files.newOutputStream(FileTree.privateFile(path))) {
            copy(zip, name, sums, out);
        }
    }

    /** Hands an entry's content to {@code out}. */
    void copy(String name, OutputStream out) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            copy(zip, name, sums, out);
        }
    }

    private static void copy(ZipFile zip, String name, Map<String, String> sums, OutputStream out) throws IOException {
        try (var in = new DigestInputStream(zip.getInputStream(entry(zip, name)), sha256())) {
            in.transferTo(out);
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sums.get(name))) {
                throw new IOException("damaged: " + name);
            }
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("missing: " + name);
        }
        return entry;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(entry(zip, name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> sums(String manifest) throws IOException {
        var sums = new TreeMap<String, String>();
        for (var line : manifest.lines().toList()) {
            if (!line.matches("[0-9a-f]{64}  .+")) {
                throw new IOException("damaged: " + MANIFEST);
            }
            sums.put(line.substring(66), line.substring(0, 64));
        }
        return sums;
    }

    private static Path inside(Path folder, String name) throws IOException {
        var path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("entry leaves its folder: " + name);
        }
        return path;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
