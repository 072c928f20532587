package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.term.FundingSource;

/** A source of money named at a place of a text. */
record FundingMention(FundingSource source, int from, int upto, double sure) {
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:ngan sach|nguon|kinh phi|cua|cap|tu|du toan)\\b(?:(?!\\bngan sach\\b)[^;.]){0,60}?\\b(?<level>tinh|huyen|thi xa|quan(?! ly| he| chuc| trong)|thanh pho|xa(?! hoi)|dac khu|phuong(?! tien| an)|thi tran)\\b(?<more>(?:(?:,| va) (?:cap )?(?:tinh|huyen|xa(?! hoi)|dac khu|phuong|thi tran)\\b){0,5})");
    private static final Pattern LEVEL =
            Pattern.compile("\\b(?<level>tinh|huyen|thi xa|thanh pho|xa(?! hoi)|dac khu|phuong|thi tran)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "(?:cac )?nguon (?:kinh phi |von |thu |tai chinh |huy dong )?(?:hop phap )?khac(?: theo quy dinh)?|xa hoi hoa|tai tro|ung ho|manh thuong quan|nha hao tam|nguon (?:van dong|huy dong|hop phap)[^;.,]*|dong gop|long ghep (?:tu |cac )?(?:cac )?(?:nguon|chuong trinh)[^;.,]*");
    private static final Pattern LOCAL = Pattern.compile(
            "ngan sach (?:dia phuong|nha nuoc|duoc giao|hang nam|nam|chi|thuong xuyen|bao dam|dam bao|cap)|(?<!tong )du toan|kinh phi (?:duoc giao|thuong xuyen|hoat dong|khoan|tu chu|chi thuong xuyen|cua (?:co quan|don vi|ubnd|uy ban|dia phuong)|su nghiep)|nguon chi thuong xuyen|kinh phi (?:cai cach|tuyen truyen|pho bien)[^;.]{0,30}(?:nam|duoc) ");

    /** Those that pay on their own: "các xã, phường tự cân đối". */
    private static final Pattern SELF = Pattern.compile(
            "\\b(?<level>tinh|huyen|thi xa|thanh pho|xa(?! hoi)|dac khu|(?<!dia )phuong|thi tran)(?:(?:,| va) (?:xa|phuong|thi tran|dac khu))* (?:tu |chu dong )(?:chu )?(?:can doi|bo tri|bao dam|dam bao)\\b");

    static List<FundingMention> all(Prose text) {
        var mentions = levels(text);
        var local = text.match(LOCAL);
        if (mentions.isEmpty() && local.find()) {
            mentions.add(new FundingMention(FundingSource.COMMUNE, local.start(), local.end(), 0.7));
        }
        var other = text.match(OTHER);
        if (other.find()) {
            mentions.add(new FundingMention(FundingSource.OTHER, other.start(), other.end(), 0.85));
        }
        mentions.sort(Comparator.comparingInt(FundingMention::upto));
        return mentions;
    }

    static List<FundingMention> levels(Prose text) {
        var mentions = new ArrayList<FundingMention>();
        var source = text.match(SOURCE);
        while (source.find()) {
            int start = source.start("level");
            int end = source.end("level");
            mentions.add(level(text, end - source.start() < 70 ? source.start() : start, start, end));
            var more = text.match(LEVEL).region(source.start("more"), source.end("more"));
            while (more.find()) {
                mentions.add(level(text, more.start(), more.start(), more.end()));
            }
        }
        var self = text.match(SELF);
        while (self.find()) {
            var own = level(text, self.start(), self.start("level"), self.end("level"));
            if (mentions.stream().noneMatch(one -> one.source() == own.source())) {
                mentions.add(own);
            }
        }
        return mentions;
    }

    private static FundingMention level(Prose text, int from, int start, int end) {
        var source =
                switch (text.key().substring(start, end)) {
                    case "tinh", "thanh pho" -> FundingSource.PROVINCE;
                    case "huyen", "quan", "thi xa" -> FundingSource.DISTRICT;
                    default -> FundingSource.COMMUNE;
                };
        return new FundingMention(source, from, end, 0.9);
    }
}
