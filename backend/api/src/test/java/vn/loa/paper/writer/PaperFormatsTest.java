package vn.loa.paper.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.paper.writer.PaperSpecimen.layout;
import static vn.loa.paper.writer.PaperSpecimen.paper;
import static vn.loa.paper.writer.PaperSpecimen.plan;
import static vn.loa.paper.writer.ReadBack.TOP;
import static vn.loa.paper.writer.ReadBack.all;
import static vn.loa.paper.writer.ReadBack.between;
import static vn.loa.paper.writer.ReadBack.firstAnnexPage;
import static vn.loa.paper.writer.ReadBack.html;
import static vn.loa.paper.writer.ReadBack.margin;
import static vn.loa.paper.writer.ReadBack.squeeze;
import static vn.loa.paper.writer.ReadBack.text;
import static vn.loa.paper.writer.ReadBack.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** One paper in its three formats. */
class PaperFormatsTest {
    private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    private static final String HOSTILE =
            "</p><script>alert(1)</script> <img src=\"http://127.0.0.1:9/x\" onerror='x'/> & &amp; &lt;b]]> \u0007\u202E\uD800\uFFFF %1 ${bodyPt} $1";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 19);

    @Test
    void theThreeFormatsSayTheSameInTheSameOrder() throws Exception {
        var paper = plan(40);
        var html = html(Html.of(paper, layout()));
        assertThat(docx(paper)).isEqualTo(html);
        try (var pdf = pdf(paper)) {
            assertThat(text(pdf)).isEqualTo(html);
        }
        assertThat(html).contains(squeeze("d) Mục thứ nhất."), squeeze("d) Mục lặp ký hiệu."), squeeze("Việc thứ 40"));
    }

    @Test
    void noTwoListsShareADefinitionForWordWouldCountThemOn() throws Exception {
        var blocks = new ArrayList<PaperBlock>();
        for (int i = 1; i <= 2; i++) {
            blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 1, i + ".", "Trên."));
            blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 2, "1.", "Dưới."));
            blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 2, "2.", "Dưới."));
        }
        try (var document = word(paper(blocks), layout())) {
            var definitions = document.getNumbering().getNums().stream()
                    .map(list -> list.getCTNum().getAbstractNumId().getVal())
                    .toList();
            assertThat(definitions).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyVietnameseLetterIsPrintedFromAFontInsideThePdf() throws Exception {
        var paper = paper(List.of(
                PaperBlock.paragraph(LETTERS + LETTERS.toUpperCase()),
                PaperBlock.text(PaperBlock.Type.HEADING, 1, "I.", LETTERS),
                PaperBlock.text(PaperBlock.Type.BASIS, 1, null, LETTERS)));
        try (var pdf = pdf(paper)) {
            assertThat(text(pdf)).contains(LETTERS + LETTERS.toUpperCase());
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void textInAnyNormalFormComesOutComposed() throws Exception {
        var apart = Normalizer.normalize("Tuyên truyền cải cách hành chính", Normalizer.Form.NFD);
        var paper = paper(List.of(PaperBlock.paragraph(apart)));
        assertThat(paper.blocks().getFirst().text()).isEqualTo("Tuyên truyền cải cách hành chính");
        assertThat(docx(paper)).contains("Tuyêntruyềncảicáchhànhchính");
    }

    @Test
    void thePdfIsA4UprightWithItsAnnexLyingDown() throws Exception {
        try (var pdf = pdf(plan(40))) {
            int annex = firstAnnexPage(pdf);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                var box = pdf.getPage(i).getMediaBox();
                boolean lying = i >= annex;
                assertThat(millimetres(box.getWidth())).isEqualTo(lying ? 297 : 210);
                assertThat(millimetres(box.getHeight())).isEqualTo(lying ? 210 : 297);
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondAndAnewInTheAnnex() throws Exception {
        try (var pdf = pdf(plan(40))) {
            int annex = firstAnnexPage(pdf);
            assertThat(annex).isGreaterThan(1);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(annex + 1);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                int place = i < annex ? i : i - annex;
                assertThat(margin(pdf.getPage(i))).isEqualTo(place == 0 ? "" : Integer.toString(place + 1));
            }
        }
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheTopMargin() throws Exception {
        try (var document = word(plan(3), layout())) {
            assertThat(document.getFooterList()).isEmpty();
            var numbers = document.getHeaderList().stream()
                    .flatMap(header -> header.getParagraphs().stream())
                    .filter(paragraph -> paragraph.getCTP().xmlText().contains("PAGE"))
                    .map(XWPFParagraph::getAlignment)
                    .toList();
            assertThat(numbers).isNotEmpty().containsOnly(ParagraphAlignment.CENTER);
        }
        try (var pdf = pdf(plan(40))) {
            for (int i : List.of(1, firstAnnexPage(pdf) + 1)) {
                // The middle of the text, which stands a little right of the sheet's: the left margin is the wider one.
                double middle = pdf.getPage(i).getMediaBox().getWidth() / 2;
                assertThat(within(pdf.getPage(i), new Rectangle2D.Double(middle - 10, 0, 50, TOP)))
                        .as("the middle of page %d's top margin", i + 1)
                        .isEqualTo(margin(pdf.getPage(i)))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aTableOverSeveralPagesRepeatsItsHeadInTheDocxAndThePdf() throws Exception {
        try (var pdf = pdf(plan(40))) {
            for (int i = firstAnnexPage(pdf); i < pdf.getNumberOfPages(); i++) {
                assertThat(all(pdf.getPage(i))).contains(squeeze("Nội dung nhiệm vụ"));
            }
        }
        try (var document = word(plan(40), layout())) {
            var table = document.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void theAnnexIsASectionOfItsOwnLyingDownAndCountedAnew() throws Exception {
        try (var document = word(plan(3), layout())) {
            var upright = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .toList();
            assertThat(upright).hasSize(1);
            assertThat(upright.getFirst().getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
            assertThat(upright.getFirst().isSetTitlePg()).isTrue();
            var lying = document.getDocument().getBody().getSectPr();
            assertThat(lying.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(millimetres(((BigInteger) lying.getPgSz().getW()).doubleValue() / 20))
                    .isEqualTo(297);
            assertThat(lying.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(lying.isSetTitlePg()).isTrue();
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "Phụ lục",
                            "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH",
                            "(Kèm theo Kế hoạch số 12/KH-UBND ngày 08 tháng 02 năm 2022 của Ủy ban nhân dân xã Thử)");
        }
    }

    @Test
    void theSignatureStandsWithTheLastWordsAndOnOnePage() throws Exception {
        for (int paragraphs = 20; paragraphs < 32; paragraphs++) {
            var blocks = new ArrayList<PaperBlock>();
            for (int i = 0; i < paragraphs; i++) {
                blocks.add(PaperBlock.paragraph("Đoạn thứ " + i + "."));
            }
            blocks.add(PaperBlock.paragraph("Lời cuối của văn bản."));
            try (var pdf = pdf(paper(blocks))) {
                for (var page : pdf.getPages()) {
                    var said = all(page);
                    assertThat(said.contains("TM.ỦYBANNHÂNDÂN")).isEqualTo(said.contains("Lờicuốicủavănbản."));
                    assertThat(said.contains("TM.ỦYBANNHÂNDÂN")).isEqualTo(said.contains("NguyễnVănMinh"));
                }
            }
        }
        try (var document = word(plan(0), layout())) {
            assertThat(document.getTables().getLast().getRow(0).isCantSplitRow())
                    .isTrue();
            var closing = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Trên đây"))
                    .findFirst()
                    .orElseThrow();
            assertThat(closing.isKeepNext()).isTrue();
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var row = List.of("1", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        var paper = new PaperView(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "KẾ HOẠCH",
                HOSTILE,
                List.of(
                        PaperBlock.text(PaperBlock.Type.HEADING, 1, "I.", HOSTILE),
                        PaperBlock.text(PaperBlock.Type.PARAGRAPH, 2, "<%1>", HOSTILE),
                        PaperBlock.paragraph("x".repeat(5000))),
                List.of(HOSTILE),
                HOSTILE,
                List.of(HOSTILE),
                List.of(PaperAnnex.wide(
                        HOSTILE,
                        HOSTILE,
                        PaperBlock.table(
                                List.of("TT", "a", "b", "c", "d", "e"),
                                List.of(5, 19, 19, 19, 19, 19),
                                List.of(true, false, false, false, false, false),
                                List.of(row)))));
        var source = Html.of(paper, layout());
        assertThat(source).doesNotContain("<script", "<img", "\u0007", "\u202E", "\uFFFF");
        var html = html(source);
        assertThat(docx(paper)).isEqualTo(html).contains("<script>alert(1)</script>", "${bodyPt}$1");
        try (var pdf = pdf(paper)) {
            assertThat(text(pdf)).contains("<script>alert(1)</script>");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AA")))
                    .isNull();
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    /** Only the days are looked at beside the bytes: two files written within one second agree without any care. */
    @Test
    void aPaperGivesTheSameBytesWheneverItIsWritten() throws Exception {
        for (var format : List.of(Format.DOCX, Format.PDF, Format.HTML)) {
            assertThat(format.write(plan(3), layout(), DAY))
                    .as(format.name())
                    .isEqualTo(format.write(plan(3), layout(), DAY));
        }
        try (var pdf = pdf(plan(3))) {
            var about = pdf.getDocumentInformation();
            assertThat(about.getCreationDate().toInstant()).isEqualTo("2026-01-19T00:00:00Z");
            assertThat(about.getModificationDate()).isNull();
        }
        try (var word = word(plan(3), layout())) {
            var about = word.getProperties().getCoreProperties();
            assertThat(about.getCreated().toInstant()).isEqualTo("2026-01-19T00:00:00Z");
            assertThat(about.getModified()).isNull();
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Format.DOCX.write(plan(3), layout(), DAY)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            }
        }
    }

    @Test
    void thePageAsksForNothingFromAnywhere() {
        assertThat(Html.of(plan(3), layout())).doesNotContain("url(", "@import", "src=", "href=", "http:", "https:");
    }

    @Test
    void beforeTheDecreeThePageNumberStoodBottomRight() throws Exception {
        var circular = layout(LocalDate.of(2020, 3, 4));
        assertThat(circular.source()).isEqualTo("Thông tư 01/2011/TT-BNV");
        try (var document = word(plan(0), circular)) {
            assertThat(document.getFooterList()).isNotEmpty();
            assertThat(document.getHeaderList()).isEmpty();
        }
        try (var pdf = Loader.loadPDF(Format.PDF.write(plan(0), circular, DAY))) {
            assertThat(margin(pdf.getPage(1))).isEmpty();
            var page = pdf.getPage(1);
            double foot = page.getMediaBox().getHeight();
            assertThat(between(page, foot - TOP, foot)).isEqualTo("2");
        }
        assertThat(layout(LocalDate.of(2020, 3, 5)).source()).startsWith("Nghị định 30/2020/NĐ-CP");
    }

    private static XWPFDocument word(PaperView paper, Layout layout) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Format.DOCX.write(paper, layout, DAY)));
    }

    private static PDDocument pdf(PaperView paper) throws IOException {
        return Loader.loadPDF(Format.PDF.write(paper, layout(), DAY));
    }

    private static String docx(PaperView paper) throws IOException {
        try (var document = word(paper, layout())) {
            return ReadBack.docx(document);
        }
    }

    private static long millimetres(double points) {
        return Math.round(points / 72 * 25.4);
    }
}
