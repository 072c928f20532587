package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.term.FundingSource;
import vn.loa.reading.text.Money;

/** The sources that the part on money names. */
final class Funding {
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:ngan sach|nguon|kinh phi|cua|cap|tu|du toan)\\b[^;.]{0,60}?\\b(?<level>tinh|huyen|quan(?! ly| he| chuc| trong)|thanh pho|xa(?! hoi)|phuong(?! tien| an)|thi tran)\\b(?<more>(?:(?:,| va) (?:cap )?(?:tinh|huyen|xa(?! hoi)|phuong|thi tran)\\b){0,5})");
    private static final Pattern LEVEL =
            Pattern.compile("\\b(?<level>tinh|huyen|thanh pho|xa(?! hoi)|phuong|thi tran)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "(?:cac )?nguon (?:kinh phi |von |thu |tai chinh |huy dong )?(?:hop phap )?khac(?: theo quy dinh)?|xa hoi hoa|tai tro|ung ho|nguon (?:van dong|huy dong|hop phap)[^;.,]*|dong gop|long ghep (?:tu |cac )?(?:cac )?(?:nguon|chuong trinh)[^;.,]*");
    private static final Pattern LOCAL = Pattern.compile(
            "ngan sach (?:dia phuong|nha nuoc|duoc giao|hang nam|nam|chi|thuong xuyen|bao dam|dam bao|cap)|du toan|kinh phi (?:duoc giao|thuong xuyen|hoat dong|khoan|tu chu|chi thuong xuyen|cua (?:co quan|don vi|ubnd|uy ban|dia phuong)|su nghiep)|nguon chi thuong xuyen|kinh phi (?:cai cach|tuyen truyen|pho bien)[^;.]{0,30}(?:nam|duoc) ");

    private static final Pattern BUDGET =
            Pattern.compile("\\bkinh phi tu (?:nguon )?ngan sach (?:tinh|huyen|quan|xa|phuong|thi tran)\\b");

    private final List<ProposedFunding> found = new ArrayList<>();
    private final Map<FundingSource, Integer> places = new EnumMap<>(FundingSource.class);

    static List<ProposedFunding> of(List<OutlineItem> clauses) {
        var funding = new Funding();
        for (var clause : clauses) {
            var body = clause.body() != null ? clause.body() : clause.leaf() ? clause.heading() : null;
            if (body != null) {
                funding.read(body, clause.id);
            }
        }
        return List.copyOf(funding.found);
    }

    /** A plan without a part on money may still name the paying budget in its duties. */
    static List<ProposedFunding> beside(List<OutlineItem> clauses) {
        var paid = clauses.stream()
                .filter(clause -> clause.body() != null && clause.body().has(BUDGET))
                .toList();
        return of(paid);
    }

    private void read(Prose body, String clause) {
        int before = found.size();
        var amount = Money.of(body.key());
        var source = body.match(SOURCE);
        while (source.find()) {
            level(body, source.start("level"), source.end("level"), clause, source.start());
            var more = body.part(source.start("more"), source.end("more")).match(LEVEL);
            while (more.find()) {
                level(body, source.start("more") + more.start(), source.start("more") + more.end(), clause, -1);
            }
        }
        if (found.size() == before && body.has(LOCAL)) {
            var local = body.match(LOCAL);
            if (local.find()) {
                add(FundingSource.COMMUNE, body.part(local.start(), local.end()), clause, null, 0.7);
            }
        }
        var other = body.match(OTHER);
        if (other.find()) {
            add(FundingSource.OTHER, body.part(other.start(), other.end()), clause, null, 0.85);
        }
        if (amount != null) {
            amount(body, amount, before, clause);
        }
    }

    private void level(Prose body, int start, int end, String clause, int from) {
        var source =
                switch (body.key().substring(start, end)) {
                    case "tinh", "thanh pho" -> FundingSource.PROVINCE;
                    case "huyen", "quan" -> FundingSource.DISTRICT;
                    default -> FundingSource.COMMUNE;
                };
        int named = from >= 0 && end - from < 30 ? from : start;
        add(source, body.part(named, end), clause, null, 0.9);
    }

    private void add(FundingSource source, Prose name, String clause, Long amount, double sure) {
        if (places.putIfAbsent(source, found.size()) != null) {
            return;
        }
        double confidence = Math.round(100 * sure * (name.damaged() ? 0.9 : 1)) / 100.0;
        found.add(new ProposedFunding(
                "f" + (found.size() + 1), source, name.written(), amount, clause, confidence, doubts(amount)));
    }

    private static List<Doubt> doubts(Long amount) {
        return amount == null ? List.of(Doubt.of(DoubtCode.FUNDING_WITHOUT_AMOUNT)) : Doubt.NONE;
    }

    /** An amount belongs to the first source in its paragraph; without a source it is the commune's own. */
    private void amount(Prose body, Long amount, int before, String clause) {
        if (before == found.size()) {
            int place = places.getOrDefault(FundingSource.COMMUNE, -1);
            if (place < 0) {
                add(FundingSource.COMMUNE, body, clause, amount, 0.6);
                return;
            }
            before = place;
        }
        var funding = found.get(before);
        if (funding.amount() == null) {
            found.set(
                    before,
                    new ProposedFunding(
                            funding.id(),
                            funding.source(),
                            funding.name(),
                            amount,
                            funding.clause(),
                            funding.confidence(),
                            Doubt.NONE));
        }
    }
}
