package vn.loa.reading.reader.diacritics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiacriticsTest {
    private static final Path SEED = Path.of("../../../shared/seed");
    private final Diacritics diacritics = Diacritics.standard();

    @Property
    void everyTextIsReadAndItsWordsLieWhereTheySay(@ForAll String text) {
        holds(text);
    }

    @Property
    void textOfWordsAndStandinsIsReadToo(
            @ForAll
                    @StringLength(max = 80)
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u00c0', to = '\u0323')
                    @CharRange(from = ' ', to = '@')
                    String text) {
        holds(text);
        holds("Ké hoach tuyén truyén cai céch " + text + " hanh chinh nim 2022");
    }

    private void holds(String text) {
        int before = 0;
        var rest = new StringBuilder();
        var words = diacritics.words(text);
        for (var word : words) {
            assertThat(word.start()).isGreaterThanOrEqualTo(before);
            assertThat(word.end()).isGreaterThan(word.start());
            assertThat(text.substring(word.start(), word.end())).isEqualTo(word.written());
            assertThat(word.confidence()).isBetween(0.0, 1.0);
            rest.append(text, before, word.start()).append(word.restored());
            before = word.end();
        }
        assertThat(diacritics.restore(text))
                .isEqualTo(rest.append(text.substring(before)).toString());
        assertThat(diacritics.damage(text)).isBetween(0.0, 1.0);
    }

    @Property
    void numbersAndSymbolsStay(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = '!', to = '9') String figures) {
        var text = "Thuc hien ke hoach " + figures + " cua huyen";
        assertThat(diacritics.restore(text)).isEqualTo("Thực hiện kế hoạch " + figures + " của huyện");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TUYEN TRUYEN; TUYÊN TRUYỀN",
                "Tuyén truyén cai cach hanh chinh xa Lién Minh nim 2022; Tuyên truyền cải cách hành chính xã Liên Minh năm 2022",
                "TO CHUC THUC HIEN; TỔ CHỨC THỰC HIỆN",
                "Ke hoach so 169/KH-UBND ngay 24/01/2022; Kế hoạch số 169/KH-UBND ngày 24/01/2022",
                "dinh ky 3 thang/lan tong hop bao cao; định kỳ 3 tháng/lần tổng hợp báo cáo",
                "chu truong cua Pang, phap luat cia Nha nudc; chủ trương của Đảng, pháp luật của Nhà nước",
                "can b@, c6ng chirc, vién chtc xa; cán bộ, công chức, viên chức xã",
                "UBND x& xay dyng ké hoach; UBND xã xây dựng kế hoạch",
                "gui ve vanphong@xa.gov.vn trong thang; gửi về vanphong@xa.gov.vn trong tháng"
            })
    void lostAndGarbledWordsAreReadByTheirNeighbours(String written, String meant) {
        assertThat(diacritics.restore(written)).isEqualTo(meant);
    }

    @Test
    void numbersDatesAndSymbolsAreSure() {
        for (var word : diacritics.words("76/NQ-CP 15/7/2021 2022 18-NQ/TW")) {
            assertThat(word.restored()).isEqualTo(word.written());
            assertThat(word.confidence()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch hoá và kế hoạch hóa, Uỷ ban và Ủy ban",
                "Bà Thạch Thị Sà Rinh ở ấp Sóc Kha và ông Y Moan Ênuôl nhận giấy khen của tỉnh",
                "Cài Zalo, Facebook rồi quét mã QR để vào website của xã",
                "The committee met on Monday and the report is due in two weeks.",
                ""
            })
    void whatReadsWellStays(String text) {
        assertThat(diacritics.restore(text)).isEqualTo(text);
        assertThat(diacritics.damage(text)).isZero();
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(diacritics.restore(decomposed)).isEqualTo(decomposed);
    }

    @Test
    void everyShippedPhraseStaysAsItIs() {
        var phrases = lines("/reader/administrative-phrases.txt");
        assertThat(phrases).hasSizeGreaterThan(1500);
        var text = String.join("\n", phrases);
        assertThat(diacritics.restore(text)).isEqualTo(text);
        assertThat(phrases)
                .filteredOn(line -> line.split(" ").length > 2)
                .allSatisfy(line -> assertThat(diacritics.restore(line)).isEqualTo(line));
    }

    @Test
    void sentencesNeverSeenStayAsTheyAre() {
        assertThat(heldOut()).hasSizeGreaterThanOrEqualTo(80).allSatisfy(line -> assertThat(diacritics.restore(line))
                .isEqualTo(line));
    }

    @Test
    void sentencesNeverSeenGetTheirMarksBack() {
        var text = String.join("\n", heldOut());
        var meant = diacritics.words(text);
        var stripped = stripped(text);
        var read = diacritics.words(stripped);
        assertThat(read).hasSameSizeAs(meant);
        int right = 0;
        for (int i = 0; i < read.size(); i++) {
            right += read.get(i).restored().equals(meant.get(i).written()) ? 1 : 0;
        }
        assertThat((double) right / read.size()).isGreaterThan(0.96);
        assertThat(diacritics.damage(stripped)).isGreaterThan(0.9);
    }

    @Test
    void theScannedSeedReadsNearlyAsItWasMeant() throws IOException {
        assumeThat(SEED)
                .as("the seed is beside the project only where it was handed out")
                .exists();
        var scan = Files.readString(SEED.resolve("ke-hoach-lien-minh-2022.ocr.txt"));
        var meant = Files.readString(SEED.resolve("ke-hoach-lien-minh-2022.md"));
        meant = meant.substring(meant.indexOf("**KẾ"), meant.indexOf("## Doubts"))
                .replaceAll("[⟦⟧⚠]|\\*\\*|\\(d\\d+\\) |\\*\\(.*?\\)\\*", "");
        assertThat(share(words(diacritics.restore(scan)), words(meant))).isGreaterThan(0.95);
    }

    private static List<String> words(String text) {
        return Scanner.tokens(text).stream()
                .map(Token::text)
                .map(String::toLowerCase)
                .toList();
    }

    /** Longest common subsequence divided by the length of the intended text. */
    private static double share(List<String> read, List<String> meant) {
        var common = new int[meant.size() + 1];
        for (var word : read) {
            int diagonal = 0;
            for (int j = 1; j <= meant.size(); j++) {
                int above = common[j];
                common[j] = word.equals(meant.get(j - 1)) ? diagonal + 1 : Math.max(above, common[j - 1]);
                diagonal = above;
            }
        }
        return (double) common[meant.size()] / meant.size();
    }

    private static String stripped(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static List<String> heldOut() {
        return lines("/reader/diacritics/held-out.txt");
    }

    private static List<String> lines(String resource) {
        try (var stream = DiacriticsTest.class.getResourceAsStream(resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ArrayList<>(
                    text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
