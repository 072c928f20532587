package vn.loa.reading.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether letters can be said as they stand. */
final class Syllables {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?");

    private Syllables() {}

    /** A syllable of Vietnamese, in any case: UBND is none, XÃ is. */
    static boolean is(String letters) {
        return SYLLABLE.matcher(Folding.fold(letters)).matches();
    }

    /** A word of letters only that a reader can say: no abbreviation. */
    static boolean sayable(String word) {
        if (!word.codePoints()
                .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
            return false;
        }
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean mixed = word.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean vowel = Folding.fold(word).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return capitals ? is(word) : !mixed && (vowel || word.length() == 1);
    }
}
