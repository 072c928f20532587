package vn.loa.paper.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObject;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** The code of a signed paper in Word: a picture that stands at its place on the sheet and moves no text. */
final class DocxCode {
    private static final String ANCHORED = """
            <xml-fragment xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="1" layoutInCell="0" allowOverlap="1">
            <wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH>
            <wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>
            <wp:extent cx="%3$d" cy="%3$d"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
            <wp:docPr id="1" name="Loa" descr="Mã đối chiếu văn bản, không phải chữ ký số"/><wp:cNvGraphicFramePr/>
            </wp:anchor></xml-fragment>""".replace("\n", "");

    private DocxCode() {}

    /** @param paragraph any on page 1 */
    static void anchor(XWPFParagraph paragraph, PaperCode code) throws IOException {
        int side = emu(code.sideMm());
        var run = paragraph.createRun();
        try (var picture = new ByteArrayInputStream(code.png())) {
            run.addPicture(picture, Document.PICTURE_TYPE_PNG, "loa.png", side, side);
            var drawing = run.getCTR().getDrawingArray(0);
            CTGraphicalObject graphic = drawing.getInlineArray(0).getGraphic();
            CTAnchor anchor = CTDrawing.Factory.parse(
                            ANCHORED.formatted(emu(PaperCode.EDGE_MM), emu(code.topMm()), side))
                    .getAnchorArray(0);
            anchor.setGraphic(graphic);
            drawing.setAnchorArray(new CTAnchor[] {anchor});
            drawing.removeInline(0);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("a drawing is well formed", e);
        }
    }

    private static int emu(double mm) {
        return (int) Math.round(mm * Units.EMU_PER_CENTIMETER / 10);
    }
}
