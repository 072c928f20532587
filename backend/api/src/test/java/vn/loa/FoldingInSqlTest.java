package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.loa.reading.text.Folding;

/** What is searched in the database is folded as what is compared in the code. */
@QuarkusTest
class FoldingInSqlTest {
    private static final String ALPHABET =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz 0123456789";
    private static final String SIGNS = " .,;:!?'\"()[]{}/\\|-+*=<>%&#@_–—“”\n";

    @Inject
    DataSource database;

    @Test
    void databaseAndCodeFoldAlike() throws SQLException {
        for (var text : new String[] {
            ALPHABET,
            ALPHABET.toUpperCase(),
            Normalizer.normalize(ALPHABET, Normalizer.Form.NFD),
            SIGNS.strip(),
            "Trung tâm Phục vụ hành chính công xã Đức Minh (TTPVHCC) – số 01/KH-UBND"
        }) {
            assertThat(inSql(text)).isEqualTo(Folding.fold(text));
        }
    }

    private String inSql(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select folded(?)")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
