package io.techbridge.marketplace.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.content.IntellectualProperty.Kind;
import io.techbridge.marketplace.listings.content.IntellectualProperty.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads intellectual property such as {@code 发明专利4项、软件著作权1项，ZL202010123456.7}. Kind,
 * number and status are told apart where the words give them; words that say more stay as
 * a note.
 */
public final class RightsText {

	/** Commas between rights, not those inside of brackets or titles. */
	private static final Pattern PARTS = Pattern.compile("[；;，、\\n]|,(?!\\d)|(?<=\\d)[ \\t]+(?=ZL|CN)");

	private static final Pattern INSIDE = Pattern.compile("《[^》]*》|（[^）]*）|\\([^)]*\\)|“[^”]*”");

	private static final Pattern NUMBERING = Pattern
		.compile("^(?:[(（]\\d{1,2}[)）]|\\d{1,2}[)）、]|\\d{1,2}[.．](?!\\d)|[①-⑳•·●])\\s*");

	private static final Pattern PATENT = Pattern.compile(
			"(?i)(?<zl>ZL|CN)?[ :：]*(?<year>(?:19|20)\\d{2})[ ]?(?<type>[12389])[ ]?(?<serial>\\d{7})[ ]?[.．·]?[ ]?(?<check>[\\dX])?(?![\\d.])");

	private static final Pattern PUBLICATION = Pattern
		.compile("(?i)CN[ ]?\\d{7,9}[ ]?(?<letter>[ABCUSY])\\d?(?![\\w])");

	private static final Pattern OTHER = Pattern
		.compile("(?i)(?<software>(?:19|20)\\d{2}SR[A-Z]?\\d{6,7})|(?<layout>BS[.]\\d{8,9}(?:[.]?[\\dX])?)"
				+ "|(?<variety>CNA\\d{8}(?:[.]\\d)?|CNA\\d{6,13})");

	private static final Map<Kind, Pattern> WORDS = Map.of(Kind.INVENTION, Pattern.compile("发明"), Kind.UTILITY_MODEL,
			Pattern.compile("实用新型"), Kind.DESIGN, Pattern.compile("外观设计|外观专利"), Kind.SOFTWARE,
			Pattern.compile("软件著作权|软著|软件登记|计算机软件"), Kind.TRADE_SECRET, Pattern.compile("技术秘密|专有技术|商业秘密|(?i:know-?how)"),
			Kind.IC_LAYOUT, Pattern.compile("集成电路布图|布图设计"), Kind.PLANT_VARIETY, Pattern.compile("植物新品种|新品种权"));

	private static final Pattern LAPSED = Pattern.compile("失效|终止|放弃|届满|无效|撤回");

	private static final Pattern APPLIED = Pattern.compile("申请|受理|公开|实审|在审|审查中|审中|公示|未授权|待授权");

	private static final Pattern GRANTED = Pattern.compile("授权|获得|已获|登记|有效|授予");

	/** What says nothing beyond kind, number and status. */
	private static final Pattern PLAIN = Pattern
		.compile("发明专利权?|发明|实用新型(?:专利)?|外观设计(?:专利)?|(?:计算机)?软件著作权|软著|技术秘密|专有技术|集成电路布图设计|植物新品种权?|国家|中国|专利号|申请号|授权号|登记号"
				+ "|公开号|公告号|专利|已?授权|已?申请|已?受理|已?获得?|已?登记|[已：:（）()\\[\\]，,。. ]");

	private RightsText() {
	}

	/**
	 * The rights a text names, in its order.
	 */
	public static List<IntellectualProperty> parse(String text) {
		return Arrays.stream(PARTS.split(guarded(text)))
			.map((part) -> NUMBERING.matcher(unguarded(part).strip()).replaceFirst("").strip())
			.map((part) -> part.replaceFirst("[。.]$", ""))
			.filter((part) -> !part.isEmpty())
			.map(RightsText::right)
			.toList();
	}

	private static IntellectualProperty right(String words) {
		var number = number(words);
		var kind = kind(words).or(() -> number.map(Number::kind));
		var bare = number.map((found) -> words.replace(found.written(), "")).orElse(words);
		var note = PLAIN.matcher(bare).replaceAll("").isEmpty() && (kind.isPresent() || number.isPresent()) ? null
				: words;
		return new IntellectualProperty(kind.orElse(null), number.map(Number::plain).orElse(null),
				status(words, number), null, note);
	}

	private static Optional<Kind> kind(String words) {
		var named = Arrays.stream(Kind.values()).filter((kind) -> WORDS.get(kind).matcher(words).find()).toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static @Nullable Status status(String words, Optional<Number> number) {
		if (LAPSED.matcher(words).find()) {
			return Status.LAPSED;
		}
		var bare = words.replaceAll("申请号|申请人|公开号|公告号", "");
		var applied = APPLIED.matcher(bare).find();
		var granted = GRANTED.matcher(bare.replaceAll("[未待]授权", "")).find();
		if (applied || granted) {
			return (applied && granted) ? null : (granted ? Status.GRANTED : Status.APPLIED);
		}
		return number.filter(Number::granted).map((found) -> Status.GRANTED).orElse(null);
	}

	/** The number of a right; nothing where a part names several. */
	private static Optional<Number> number(String words) {
		var patent = PATENT.matcher(words);
		if (patent.find()) {
			var found = patent(patent);
			return patent.find() ? Optional.empty() : Optional.of(found);
		}
		var publication = PUBLICATION.matcher(words);
		if (publication.find()) {
			return Optional.of(publication(publication));
		}
		var other = OTHER.matcher(words);
		return other.find() ? Optional.of(other(other)) : Optional.empty();
	}

	/** The fifth digit of a patent number tells its kind. */
	private static Number patent(Matcher found) {
		var kind = switch (found.group("type").charAt(0)) {
			case '1', '8' -> Kind.INVENTION;
			case '2', '9' -> Kind.UTILITY_MODEL;
			default -> Kind.DESIGN;
		};
		var prefix = (found.group("zl") != null) ? found.group("zl").toUpperCase(Locale.ROOT) : "";
		var check = (found.group("check") != null) ? "." + found.group("check").toUpperCase(Locale.ROOT) : "";
		return new Number(found.group(),
				prefix + found.group("year") + found.group("type") + found.group("serial") + check, kind,
				"ZL".equals(prefix));
	}

	private static Number publication(Matcher found) {
		var letter = Character.toUpperCase(found.group("letter").charAt(0));
		var kind = switch (letter) {
			case 'U', 'Y' -> Kind.UTILITY_MODEL;
			case 'S' -> Kind.DESIGN;
			default -> Kind.INVENTION;
		};
		return new Number(found.group(), found.group().replace(" ", "").toUpperCase(Locale.ROOT), kind, letter != 'A');
	}

	private static Number other(Matcher found) {
		var kind = (found.group("software") != null) ? Kind.SOFTWARE
				: (found.group("layout") != null) ? Kind.IC_LAYOUT : Kind.PLANT_VARIETY;
		return new Number(found.group(), found.group().toUpperCase(Locale.ROOT), kind, kind == Kind.SOFTWARE);
	}

	private static String guarded(String text) {
		return INSIDE.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(found.group()
				.replace('；', '\uE000')
				.replace(';', '\uE001')
				.replace('，', '\uE002')
				.replace('、', '\uE003')
				.replace(',', '\uE004')
				.replace('\n', ' ')));
	}

	private static String unguarded(String text) {
		return text.replace('\uE000', '；')
			.replace('\uE001', ';')
			.replace('\uE002', '，')
			.replace('\uE003', '、')
			.replace('\uE004', ',');
	}

	/**
	 * A number and what it tells by its form.
	 *
	 * @param written as it stands in the text
	 * @param plain without blanks
	 */
	private record Number(String written, String plain, Kind kind, boolean granted) {

	}

}
