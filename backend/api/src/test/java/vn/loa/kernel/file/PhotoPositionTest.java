package vn.loa.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.world.PlacedPhoto;

class PhotoPositionTest {
    @TempDir
    Path folder;

    @Test
    void aPhotoForgetsWhereItWasTakenAndNothingElse() throws IOException {
        var photo = PlacedPhoto.jpeg();
        assertThat(PlacedPhoto.says(photo)).isTrue();
        int length = photo.length;
        assertThat(PhotoPosition.erase(ByteBuffer.wrap(photo))).isTrue();
        assertThat(PlacedPhoto.says(photo)).isFalse();
        assertThat(photo).hasSize(length);
        assertThat(Orientation.of(Files.write(folder.resolve("photo.jpg"), photo)))
                .isEqualTo(new Orientation(6));
        assertThat(ImageIO.read(new ByteArrayInputStream(photo)).getWidth()).isEqualTo(40);
        assertThat(PhotoPosition.erase(ByteBuffer.wrap(photo)))
                .as("nothing is left to erase")
                .isFalse();
    }

    @Test
    void aDamagedEntryDoesNotSaveTheOthers() {
        var photo = PlacedPhoto.jpeg();
        // The reference of the latitude, the first entry of the GPS directory, has its value far outside the file.
        ByteBuffer.wrap(photo).putInt(56, 1000).putInt(60, Integer.MAX_VALUE);
        assertThat(PhotoPosition.erase(ByteBuffer.wrap(photo))).isTrue();
        assertThat(PlacedPhoto.says(photo)).isFalse();
    }

    @Test
    void theCheckSumsOfAPngAgreeAfterwards() throws IOException {
        var photo = PlacedPhoto.png();
        assertThat(PlacedPhoto.says(photo)).isTrue();
        var whole = photo.clone();
        assertThat(PhotoPosition.erase(ByteBuffer.wrap(photo))).isTrue();
        assertThat(PlacedPhoto.says(photo)).isFalse();
        assertThat(ImageIO.read(new ByteArrayInputStream(photo)).getWidth()).isEqualTo(40);
        assertThat(sums(photo)).hasSameSizeAs(sums(whole)).isNotEqualTo(sums(whole));
    }

    @Test
    void xmpThatNamesAPlaceIsBlanked() {
        var xmp = "before <x:xmpmeta><exif:GPSLatitude>18,30.28N</exif:GPSLatitude></x:xmpmeta> after";
        var photo = xmp.getBytes(StandardCharsets.US_ASCII);
        assertThat(PhotoPosition.erase(ByteBuffer.wrap(photo))).isTrue();
        assertThat(new String(photo, StandardCharsets.US_ASCII).replaceAll(" +", " "))
                .isEqualTo("before after");
    }

    @Test
    void whatOnlyLooksLikeExifStaysAsItIs() {
        var photo = "II*\0\uffff\uffff\uffff\uffffMM\0*".repeat(40).getBytes(StandardCharsets.ISO_8859_1);
        var before = photo.clone();
        assertThat(PhotoPosition.erase(ByteBuffer.wrap(photo))).isFalse();
        assertThat(photo).isEqualTo(before);
    }

    /** The check sum the file has for each of its parts, each right for its bytes or the reader above would refuse it. */
    private static String sums(byte[] png) {
        var bytes = ByteBuffer.wrap(png);
        var sums = new StringBuilder();
        for (int at = 8; at + 12 <= png.length; at += 12 + bytes.getInt(at)) {
            sums.append("%08x ".formatted(bytes.getInt(at + 8 + bytes.getInt(at))));
        }
        return sums.toString();
    }
}
