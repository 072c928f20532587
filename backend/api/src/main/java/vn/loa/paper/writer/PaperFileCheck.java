package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import vn.loa.people.journal.FileCheck;

/** Every file that was made of a signed paper. */
@ApplicationScoped
class PaperFileCheck extends FileCheck {
    PaperFileCheck() {
        super(
                "paper",
                "tệp của văn bản đã ký / files of signed papers",
                "select paper_id as id, sha256 from signed_paper_file order by paper_id, format");
    }
}
