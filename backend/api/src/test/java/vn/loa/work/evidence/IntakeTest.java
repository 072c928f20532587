package vn.loa.work.evidence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.World;

/** What a commune really hands in is taken; what could harm whoever opens it is not, whatever it calls itself. */
@QuarkusTest
class IntakeTest {
    private World world;

    @BeforeEach
    void tell() {
        world = World.tell();
    }

    @TestFactory
    Stream<DynamicTest> ordinaryFilesAreTaken() {
        return Stream.of(
                        Specimen.picture("ảnh.jpg", "jpg"),
                        Specimen.picture("ảnh.jpeg", "jpg"),
                        Specimen.picture("ảnh.png", "png"),
                        Specimen.picture("ảnh.gif", "gif"),
                        Specimen.webp("ảnh.webp", 4000, 3000),
                        Specimen.brand("IMG_0001.HEIC", "heic"),
                        Specimen.text("quyết định.pdf", "%PDF-1.7\n1 0 obj"),
                        Specimen.docx("biên bản.docx"),
                        Specimen.xlsx("danh sách.xlsx"),
                        Specimen.pptx("bài giảng.pptx"),
                        Specimen.text("bản tin.mp3", "ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000"),
                        Specimen.brand("ghi âm.m4a", "M4A "),
                        Specimen.brand("ghi âm điện thoại.m4a", "mp42"),
                        Specimen.wav("bản tin.wav"),
                        Specimen.brand("clip.mp4", "isom"),
                        Specimen.brand("clip2.mp4", "mp42"),
                        Specimen.text("ghi chép.txt", "Cuộc họp ngày 14/3: đã phổ biến 3 nội dung."),
                        new Specimen(
                                "ghi chép cũ.txt",
                                "Cuô\u0323c ho\u0323p ở xã đa\u0303 phô\u0309 biê\u0301n ba nô\u0323i dung."
                                        .getBytes(Charset.forName("windows-1258"))),
                        Specimen.text("người dự.csv", "họ tên,thôn\nNguyễn Văn A,Yên Phú"))
                .map(specimen -> DynamicTest.dynamicTest(
                        specimen.name(), () -> Upload.by(world.cast.ha(), world.commune, specimen)
                                .statusCode(201)
                                .body("fileName", equalTo(specimen.name()))));
    }

    /** Case iphone-video, and what other phones and browsers record. */
    @TestFactory
    Stream<DynamicTest> iphoneVideoAndItsSiblingsAreKeptAsWhatTheyAre() throws IOException {
        var filmed = Path.of("src/test/resources/cases/iphone-video/IMG_0002.MOV");
        return Stream.of(
                kept("video/quicktime", new Specimen("IMG_0002.MOV", Files.readAllBytes(filmed))),
                kept("video/quicktime", Specimen.brand("phim.mov", "qt  ")),
                kept("video/mp4", Specimen.brand("IMG_0003.MP4", "hvc1")),
                kept("video/3gpp", Specimen.brand("phim.3gp", "3gp5")),
                kept("video/3gpp2", Specimen.brand("phim.3g2", "3g2a")),
                kept("audio/amr", Specimen.head("ghi âm.amr", "#!AMR\n<")),
                kept("audio/amr-wb", Specimen.head("ghi âm.awb", "#!AMR-WB\n<")),
                kept("audio/aac", Specimen.head("ghi âm.aac", "\u00ff\u00f1P\u0080")),
                kept("audio/ogg", Specimen.head("ghi âm.ogg", "OggS\0\2 OpusHead")),
                kept("audio/ogg", Specimen.head("ghi âm.opus", "OggS\0\2 OpusHead")),
                kept("video/ogg", Specimen.head("phim.ogv", "OggS\0\2 \u0080theora")),
                kept("video/webm", Specimen.head("phim.webm", "\u001aE\u00df\u00a3B\u0082\u0084webm V_VP9 A_OPUS")),
                kept("audio/webm", Specimen.head("ghi âm.webm", "\u001aE\u00df\u00a3B\u0082\u0084webm A_OPUS")),
                kept("image/heic", Specimen.brand("IMG_0004.HEIC", "heix")),
                kept("image/heic", Specimen.brand("IMG_0005.HEIC", "mif1", "heic")),
                kept("image/heif", Specimen.brand("IMG_0006.HEIF", "mif1", "miaf")),
                kept("image/heic-sequence", Specimen.brand("chùm.HEIC", "hevc")),
                kept("image/heic-sequence", Specimen.brand("chùm ảnh.HEIC", "msf1", "hevc")),
                kept("image/heif-sequence", Specimen.brand("chùm ảnh.HEIF", "msf1")),
                kept("image/avif", Specimen.brand("ảnh.avif", "avif")),
                kept("image/avif", Specimen.brand("ảnh chung.avif", "mif1", "avif")));
    }

    private DynamicTest kept(String mediaType, Specimen specimen) {
        return DynamicTest.dynamicTest(
                specimen.name() + " " + mediaType, () -> Upload.by(world.cast.ha(), world.commune, specimen)
                        .statusCode(201)
                        .body("fileName", equalTo(specimen.name()))
                        .body("mediaType", equalTo(mediaType)));
    }

    @TestFactory
    Stream<DynamicTest> hostileFilesAreRefused() {
        var word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var macro = "application/vnd.ms-word.document.macroEnabled.main+xml";
        var html = Specimen.text("trang.html", "<!DOCTYPE html><html><script>alert(1)</script></html>");
        var svg = Specimen.text(
                "hình.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><circle r=\"1\"/></svg>");
        var doctype = Specimen.ascii("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        return Stream.of(
                refused(415, html),
                refused(415, html.named("ảnh.jpg")),
                refused(415, svg),
                refused(415, svg.named("ảnh.png")),
                refused(
                        415,
                        Specimen.text(
                                "ảnh.jpg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                refused(415, new Specimen("cài đặt.exe", Arrays.copyOf(Specimen.ascii("MZ\u0001\u0000"), 4096))),
                refused(415, new Specimen("ảnh.jpg", Arrays.copyOf(Specimen.ascii("MZ\u0001\u0000"), 4096))),
                refused(415, new Specimen("elf.txt", Arrays.copyOf(Specimen.ascii("\u007fELF"), 4096))),
                refused(415, new Specimen("rác.txt", noise())),
                refused(415, Specimen.text("chạy.txt", "#!/bin/sh\nrm -rf /")),
                refused(415, Specimen.zip("tài liệu.docx", Map.of("a.txt", new byte[10]))),
                refused(415, Specimen.zip("thư viện.jar", Map.of("META-INF/MANIFEST.MF", new byte[10]))),
                refused(415, Specimen.office("mã.docm", macro, Map.of("word/document.xml", Specimen.ascii("<a/>")))),
                refused(415, Specimen.office("mã.docx", macro, Map.of("word/document.xml", Specimen.ascii("<a/>")))),
                refused(
                        415,
                        Specimen.office("bảng.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of())),
                refused(415, Specimen.office("mã ẩn.docx", word, Map.of("word/vbaProject.bin", new byte[10]))),
                refused(
                        415,
                        Specimen.office(
                                "mã đổi tên.docx",
                                word
                                        + "\"/><Default Extension=\"dat\" ContentType=\"application/vnd.ms-office.vbaProject",
                                Map.of("word/thu.dat", new byte[10]))),
                refused(422, Specimen.office("xxe.docx", word, Map.of("word/document.xml", doctype))),
                refused(422, Specimen.office("bom.docx", word, Map.of("word/document.bin", new byte[300_000_000]))),
                refused(422, Specimen.docx("cụt.docx").cut(600)),
                refused(422, Specimen.text("rỗng.pdf", "")),
                refused(422, Specimen.png("khổng lồ.png", 100_000, 100_000)),
                refused(422, Specimen.png("âm.png", -1, -1)),
                refused(422, Specimen.webp("khổng lồ.webp", 16_000, 16_000)),
                refused(422, Specimen.text("hỏng.gif", "GIF89a")),
                refused(415, Specimen.brand("ảnh thô.cr3", "crx ")),
                refused(415, Specimen.head("phim.mkv", "\u001aE\u00df\u00a3\u00a3B\u0082\u0088matroskaV_MPEG4")),
                refused(
                        413,
                        new Specimen("lớn.txt", "a".repeat(25 * 1024 * 1024 + 1).getBytes())));
    }

    private static byte[] noise() {
        var noise = new byte[500];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private DynamicTest refused(int status, Specimen specimen) {
        return DynamicTest.dynamicTest(specimen.name() + " " + status, () -> {
            var answer = Upload.by(world.cast.ha(), world.commune, specimen).statusCode(status);
            if (status == 415 && !answer.extract().path("code").equals("FILE_HAS_MACROS")) {
                answer.body("detail", containsString("jpg, png")).body("detail", not(containsString("svg")));
            }
            world.cast
                    .ha()
                    .get("/evidence?unit=" + world.commune + "&count=true")
                    .body("total", equalTo(0));
        });
    }
}
