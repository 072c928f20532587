package vn.loa.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPictureTest {
    @TempDir
    Path folder;

    @Test
    void aLargePictureBecomesSmallAndASmallOneStaysAsItIs() throws IOException {
        assertThat(size(shrunk(picture("png", 3000, 2000)))).isEqualTo("480x320");
        assertThat(size(shrunk(picture("jpeg", 1200, 4000)))).isEqualTo("144x480");
        assertThat(size(shrunk(picture("png", 40, 30)))).isEqualTo("40x30");
        assertThat(size(shrunk(picture("png", 5000, 1)))).isEqualTo("480x1");
    }

    @Test
    void whatOnlyItsOwnProgramReadsHasNone() throws IOException {
        assertThat(SmallPicture.of(Files.writeString(folder.resolve("x.heic"), "....ftypheic....")))
                .isNull();
    }

    /** The red corner of the picture is at the top left once it is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 400x200",
        "2, 1, 0, 400x200",
        "3, 1, 1, 400x200",
        "4, 0, 1, 400x200",
        "5, 0, 0, 200x400",
        "6, 0, 1, 200x400",
        "7, 1, 1, 200x400",
        "8, 1, 0, 200x400"
    })
    void aPhotoStandsUprightHoweverThePhoneWasHeld(int orientation, int right, int below, String upright)
            throws IOException {
        var photo = picture("jpeg", 400, 200, right * 300, below * 100);
        var small = shrunk(oriented(photo, orientation));
        assertThat(size(small)).isEqualTo(upright);
        assertThat(new Color(small.getRGB(20, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(20, 20)).getBlue()).isLessThan(80);
    }

    @Test
    void aDamagedHeaderTellsNothing() throws IOException {
        var photo = Files.readAllBytes(oriented(picture("jpeg", 400, 200), 6));
        photo[16] = (byte) 0xff;
        assertThat(Orientation.of(Files.write(folder.resolve("damaged.jpg"), photo)))
                .isEqualTo(new Orientation(1));
    }

    private Path picture(String format, int width, int height) throws IOException {
        return picture(format, width, height, 0, 0);
    }

    private Path picture(String format, int width, int height, int x, int y) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(x, y, 100, 100);
        pen.dispose();
        var file = folder.resolve("picture." + format);
        ImageIO.write(picture, format, file.toFile());
        return file;
    }

    /** The same with Exif data that say how it was held. */
    private Path oriented(Path jpeg, int orientation) throws IOException {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes())
                .put("MM".getBytes())
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
        var bytes = Files.readAllBytes(jpeg);
        var held = new ByteArrayOutputStream();
        held.write(bytes, 0, 2);
        held.write(exif);
        held.write(bytes, 2, bytes.length - 2);
        return Files.write(folder.resolve("held.jpg"), held.toByteArray());
    }

    private static BufferedImage shrunk(Path file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SmallPicture.of(file)));
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "x" + picture.getHeight();
    }
}
