package vn.loa.reading.preflight;

import java.util.ArrayList;
import java.util.List;

/** Recipients and signature. */
final class FootCheck {
    private static final String COMMITTEE = "TM. ỦY BAN NHÂN DÂN";
    private static final String FOR_CHAIRMAN = "KT. CHỦ TỊCH";

    private final Paper paper;
    private final PaperFindings findings;

    private FootCheck(Paper paper, PaperFindings findings) {
        this.paper = paper;
        this.findings = findings;
    }

    static void on(Paper paper, PaperFindings findings) {
        var check = new FootCheck(paper, findings);
        check.recipients();
        check.authority();
    }

    private void recipients() {
        findings.checked(PaperRule.RECIPIENTS);
        if (paper.foot().isEmpty()) {
            findings.whole(PaperRule.RECIPIENTS, "", "Nơi nhận: …; - Lưu: VT.");
            return;
        }
        var items = items();
        boolean letter = paper.kind().isEmpty();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean last = i == items.size() - 1;
            var end = last ? "." : ";";
            var bare = item.text().replaceFirst("[;.,\\s]+$", "");
            if (!item.text().endsWith(end)) {
                findings.cured(PaperRule.RECIPIENTS, item.span(), bare + end);
            } else if (!letter && item.key().matches("[-– ]*nhu tren\\W*")) {
                findings.at(PaperRule.RECIPIENTS, item.span(), item.text(), "tên cơ quan nhận");
            }
        }
        if (items.isEmpty()
                || !items.getLast().key().matches("[-– ]*luu ?:? ?.*\\b" + (state() ? "vt" : "v[tp]") + "\\b.*")) {
            var at = items.isEmpty() ? paper.foot().getFirst() : items.getLast();
            findings.at(PaperRule.RECIPIENTS, at.span(), at.text(), "- Lưu: VT.");
        }
    }

    /** Other bodies keep their copy in an office ("VP"). */
    private boolean state() {
        return paper.head().stream()
                .anyMatch(line -> line.key().contains("nhan dan") || line.key().contains("ubnd"));
    }

    /** The lines under "Nơi nhận:" in its cell; a line without a dash belongs to the one above. */
    private List<PaperLine> items() {
        var items = new ArrayList<PaperLine>();
        for (var line : paper.foot().stream().skip(1).toList()) {
            if (!line.text().matches("^[-–+] ?.*")) {
                break;
            }
            items.add(line);
        }
        return items;
    }

    private void authority() {
        var signed = new ArrayList<>(paper.foot());
        signed.removeAll(items());
        var above = paper
                .text()
                .subList(Math.max(0, paper.text().size() - 4), paper.text().size())
                .stream()
                .filter(PaperLine::capitals)
                .toList();
        signed.addAll(0, above);
        var lines = signed.stream()
                .filter(line -> line.capitals() && line.text().length() > 4)
                .toList();
        findings.checked(PaperRule.SIGNING_AUTHORITY);
        if (lines.isEmpty()) {
            findings.whole(PaperRule.SIGNING_AUTHORITY, "", COMMITTEE + " / CHỦ TỊCH");
            return;
        }
        boolean collective = paper.head().stream().anyMatch(line -> line.key().contains("uy ban nhan dan"))
                && List.of("ke hoach", "bao cao", "to trinh", "chuong trinh").contains(paper.kind());
        var first = lines.getFirst();
        boolean forSomebody = first.key().matches("(tl|tuq)\\b.*");
        if (collective && !forSomebody) {
            committee(lines);
        }
        lines.forEach(line -> deputy(lines, line));
    }

    private void committee(List<PaperLine> lines) {
        var tm = lines.stream()
                .filter(line -> line.key().matches("t ?\\. ?m\\b.*|tm\\b.*"))
                .findFirst();
        if (tm.isEmpty()) {
            findings.at(
                    PaperRule.SIGNING_AUTHORITY,
                    lines.getFirst().span(),
                    lines.getFirst().text(),
                    COMMITTEE);
        } else if (!tm.get().text().replace("Uỷ", "Ủy").replace("UỶ", "ỦY").matches("TM\\. ỦY BAN NHÂN DÂN.*")) {
            findings.cured(PaperRule.SIGNING_AUTHORITY, tm.get().span(), COMMITTEE);
        }
    }

    /** A deputy signs for the chairman. */
    private void deputy(List<PaperLine> lines, PaperLine line) {
        boolean deputy =
                line.key().matches("pho (chu tich|giam doc|truong phong|chanh van phong|hieu truong|bi thu).*");
        boolean stated = lines.stream().anyMatch(other -> other.key().matches("kt\\. .*"));
        boolean unpointed = lines.stream().anyMatch(other -> other.key().matches("kt chu tich.*"));
        if (deputy && !stated) {
            var wanted = FOR_CHAIRMAN.replace(
                    "CHỦ TỊCH", line.text().replaceFirst("^PHÓ ", "").strip());
            if (unpointed) {
                lines.stream()
                        .filter(other -> other.key().startsWith("kt "))
                        .forEach(other -> findings.cured(PaperRule.SIGNING_AUTHORITY, other.span(), wanted));
            } else {
                findings.at(PaperRule.SIGNING_AUTHORITY, line.span(), line.text(), wanted + " / " + line.text());
            }
        }
        if (line.key().matches("kt\\. ?chu tich")
                && lines.stream().noneMatch(other -> other.key().startsWith("pho "))) {
            findings.at(PaperRule.SIGNING_AUTHORITY, line.span(), line.text(), "PHÓ CHỦ TỊCH dưới “KT. CHỦ TỊCH”");
        }
    }
}
