package io.techbridge.marketplace.taxonomies;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Industry;
import io.techbridge.matching.RegionCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The technical fields, regions and parks as they are seeded, for where there is no
 * database: finds the code a person means by a label.
 */
public final class SeedTaxonomies {

	private static final Pattern LEVELS = Pattern.compile("[/\\\\\\-–—>→:·|]+");

	private static final Pattern PROVINCE_SUFFIX = Pattern.compile("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$");

	private static final Pattern ENGLISH_SUFFIX = Pattern.compile("(district|city|province|municipality)$");

	private final Map<String, Entry> fields = new LinkedHashMap<>();

	private final Map<String, Entry> regions = new LinkedHashMap<>();

	private final Map<String, Entry> industries = new LinkedHashMap<>();

	private final Map<String, String> industriesByName = new HashMap<>();

	private final Map<String, String> parksByLabel = new HashMap<>();

	private final Map<String, String> fieldsByName = new HashMap<>();

	private final Map<String, String> regionsByName = new HashMap<>();

	/**
	 * Region names that may be followed by a street or a smaller place, longest first.
	 */
	private final List<String> regionPrefixes;

	private SeedTaxonomies() {
		read("fields.csv").forEach((row) -> add(this.fields, row));
		read("regions.csv").forEach((row) -> add(this.regions, row));
		read("parks.csv").forEach((row) -> this.parksByLabel.put(plain(row.get("label_zh")), row.get("code")));
		read("industries.csv").forEach((row) -> add(this.industries, row));
		nameFields();
		nameRegions();
		nameIndustries();
		this.regionPrefixes = this.regionsByName.keySet()
			.stream()
			.filter((name) -> isHan(name) && (name.length() > 2 || this.regionsByName.get(name).endsWith("0000")))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	/**
	 * The taxonomies that come with the application.
	 */
	public static SeedTaxonomies load() {
		return new SeedTaxonomies();
	}

	/**
	 * The technical field meant by a code, a label in either language, or both levels
	 * joined, such as {@code 先进制造/工业机器人}.
	 */
	public Optional<FieldCode> fieldOf(String label) {
		var name = plain(label);
		var known = this.fieldsByName.get(name);
		return Optional.ofNullable((known != null) ? known : fieldOfLevels(LEVELS.split(name))).map(FieldCode::new);
	}

	/**
	 * The region meant by a code, a label in either language with or without its suffix
	 * and its province, or an address that begins with one. {@code 河北} is the province,
	 * {@code 河北区} the district of Tianjin.
	 */
	public Optional<RegionCode> regionOf(String label) {
		var name = LEVELS.matcher(plain(label)).replaceAll("").replaceAll("[,、]", "").replaceFirst("^(中国|china)", "");
		return Optional.ofNullable(this.regionsByName.get(name))
			.or(() -> Optional.ofNullable(this.regionsByName.get(ENGLISH_SUFFIX.matcher(name).replaceFirst(""))))
			.or(() -> this.regionPrefixes.stream().filter(name::startsWith).findFirst().map(this.regionsByName::get))
			.or(() -> knownPartOf(name))
			.map(RegionCode::new);
	}

	/**
	 * The industry meant by a code of GB/T 4754-2017, with or without the letter of its
	 * section, or a label in either language.
	 */
	public Optional<IndustryCode> industryOf(String label) {
		var name = plain(label).replaceFirst("^gb/?t4754(?:-2017)?:?", "");
		return Optional.ofNullable(this.industriesByName.get(name)).map(IndustryCode::new);
	}

	/**
	 * The labels of all fields, each with its class before it.
	 */
	public List<String> fieldLabels(Locale locale) {
		return this.fields.keySet().stream().map((code) -> labelOf(new FieldCode(code), locale)).toList();
	}

	/**
	 * The labels of all regions, each with its province before it.
	 */
	public List<String> regionLabels(Locale locale) {
		return this.regions.keySet().stream().map((code) -> labelOf(new RegionCode(code), locale)).toList();
	}

	/**
	 * The labels of all industries, sections and divisions.
	 */
	public List<String> industryLabels(Locale locale) {
		return this.industries.entrySet()
			.stream()
			.map((industry) -> industry.getKey() + " " + industry.getValue().label(locale))
			.toList();
	}

	/**
	 * The park with the given Chinese label.
	 */
	public Optional<ParkCode> parkOf(String label) {
		return Optional.ofNullable(this.parksByLabel.get(plain(label))).map(ParkCode::new);
	}

	/**
	 * The label of a field, with its class before it; the code itself where it is not
	 * known.
	 */
	public String labelOf(FieldCode field, Locale locale) {
		var entry = this.fields.get(field.value());
		if (entry == null) {
			return field.value();
		}
		return (entry.parent() == null) ? entry.label(locale)
				: this.fields.get(entry.parent()).label(locale) + " / " + entry.label(locale);
	}

	/**
	 * The label of a region, with its province before it; the code itself where it is not
	 * known.
	 */
	public String labelOf(RegionCode region, Locale locale) {
		var entry = this.regions.get(region.value());
		if (entry == null) {
			return region.value();
		}
		if (entry.parent() == null) {
			return entry.label(locale);
		}
		var province = this.regions.get(entry.parent()).label(locale);
		return isChinese(locale) ? province + entry.zh() : entry.en() + ", " + province;
	}

	/**
	 * The label of an industry; the code itself where it is not known.
	 */
	public String labelOf(Industry industry, Locale locale) {
		var entry = this.industries.get(industry.code());
		return (entry != null) ? entry.label(locale) : industry.code();
	}

	private void nameFields() {
		this.fields.forEach((code, field) -> {
			this.fieldsByName.put(plain(code), code);
			nameUnlessTaken(this.fieldsByName, plain(field.zh()), code);
			nameUnlessTaken(this.fieldsByName, plain(field.en()), code);
		});
		read("field-aliases.csv")
			.forEach((row) -> nameUnlessTaken(this.fieldsByName, plain(row.get("alias")), row.get("code")));
	}

	/** The labels with the codes before them too, as templates offer them. */
	private void nameIndustries() {
		this.industries.forEach((code, industry) -> {
			this.industriesByName.put(plain(code), code);
			for (var label : List.of(industry.zh(), industry.en())) {
				this.industriesByName.put(plain(code + label), code);
				nameUnlessTaken(this.industriesByName, plain(label), code);
			}
			if (code.length() > 1) {
				this.industriesByName.put(code.substring(1), code);
			}
		});
	}

	private @Nullable String fieldOfLevels(String[] levels) {
		if (levels.length < 2) {
			return null;
		}
		var top = this.fieldsByName.get(levels[0]);
		var below = this.fieldsByName.get(levels[1]);
		if (top == null || below == null) {
			return (below != null) ? below : top;
		}
		return below.startsWith(top + ".") ? below : top;
	}

	private void nameRegions() {
		var ambiguous = new HashSet<String>();
		this.regions.forEach((code, region) -> {
			if (region.parent() == null) {
				this.regionsByName.put(code, code);
				provinceNames(region).forEach((name) -> this.regionsByName.put(name, code));
			}
		});
		this.regions.forEach((code, region) -> {
			if (region.parent() != null) {
				this.regionsByName.put(code, code);
				nameCityOrDistrict(code, region, ambiguous);
			}
		});
		ambiguous.forEach(this.regionsByName::remove);
	}

	private void nameCityOrDistrict(String code, Entry region, Set<String> ambiguous) {
		for (var name : placeNames(region)) {
			var holder = this.regionsByName.get(name);
			if (holder == null) {
				this.regionsByName.put(name, code);
			}
			else if (!holder.endsWith("0000") && !holder.equals(code)) {
				ambiguous.add(name);
			}
			for (var province : provinceNames(this.regions.get(region.parent()))) {
				this.regionsByName.put(province + name, code);
				this.regionsByName.putIfAbsent(name + province, code);
			}
		}
	}

	private static Set<String> provinceNames(Entry province) {
		return Set.of(plain(province.zh()), PROVINCE_SUFFIX.matcher(plain(province.zh())).replaceFirst(""),
				plain(province.en()));
	}

	private static Set<String> placeNames(Entry place) {
		var full = plain(place.zh());
		var names = new HashSet<>(Set.of(full, plain(place.en())));
		var bare = full.replaceFirst("(新区|市|区)$", "");
		if (bare.length() > 1) {
			names.add(bare);
		}
		names.add(plain(place.en()).replace("newarea", "").replace("district", ""));
		return names;
	}

	/** A code of a smaller place is its city or province. */
	private Optional<String> knownPartOf(String name) {
		if (!name.matches("[1-9]\\d{5}")) {
			return Optional.empty();
		}
		var region = new RegionCode(name);
		return List.of(region.city(), region.province())
			.stream()
			.map(RegionCode::value)
			.filter(this.regions::containsKey)
			.findFirst();
	}

	private static void nameUnlessTaken(Map<String, String> names, String name, String code) {
		names.putIfAbsent(name, code);
	}

	private static void add(Map<String, Entry> entries, CSVRecord row) {
		var parent = row.get("parent_code");
		entries.put(row.get("code"),
				new Entry("NULL".equals(parent) ? null : parent, row.get("label_zh"), row.get("label_en")));
	}

	private static List<CSVRecord> read(String name) {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var stream = SeedTaxonomies.class.getResourceAsStream("/taxonomies/" + name)) {
			if (stream == null) {
				throw new IllegalStateException("The taxonomy " + name + " is not on the class path");
			}
			try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				return new ArrayList<>(rows.getRecords());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s'’]+", "");
	}

	private static boolean isHan(String name) {
		return name.codePoints().allMatch(Character::isIdeographic);
	}

	private static boolean isChinese(Locale locale) {
		return "zh".equals(locale.getLanguage());
	}

	private record Entry(@Nullable String parent, String zh, String en) {

		String label(Locale locale) {
			return isChinese(locale) ? zh() : en();
		}

	}

}
