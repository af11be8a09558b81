package io.techbridge.marketplace.taxonomies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Industry;
import io.techbridge.matching.Labels;
import io.techbridge.matching.RegionCode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The trees of technical fields, regions and industries, and the parks. They are read
 * from the database again after a minute, so that a change shows on every instance; on
 * the instance that made it, at once.
 */
@Component
public class Taxonomies implements Labels {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final String TREE = """
			SELECT code, parent_code, label_zh, label_en FROM %s
			ORDER BY parent_code IS NOT NULL, parent_code, position, code""";

	private static final String PARKS = """
			SELECT code, label_zh, label_en, region, leading_fields FROM park ORDER BY region, code""";

	private final JdbcClient jdbc;

	private final Clock clock = Clock.systemUTC();

	private final JsonMapper json = JsonMapper.shared();

	private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.outdated());

	Taxonomies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean has(FieldCode field) {
		return current().fields.containsKey(field.value());
	}

	public boolean has(RegionCode region) {
		return current().regions.containsKey(region.value());
	}

	public boolean has(IndustryCode industry) {
		return current().industries.containsKey(industry.value());
	}

	/**
	 * The regions that lie in the given one, and itself.
	 */
	public List<RegionCode> within(RegionCode region) {
		return current().regions.keySet()
			.stream()
			.map(RegionCode::new)
			.filter((candidate) -> candidate.isWithin(region))
			.toList();
	}

	/**
	 * The label of a field, with its class before it.
	 */
	@Override
	public String field(FieldCode field, Locale locale) {
		var known = current();
		var label = label(known.fields, field.value(), locale);
		return field.isTop() ? label : label(known.fields, field.top().value(), locale) + " / " + label;
	}

	/**
	 * The label of a region, with its province.
	 */
	@Override
	public String region(RegionCode region, Locale locale) {
		var known = current();
		var label = label(known.regions, region.value(), locale);
		if (region.equals(region.province())) {
			return label;
		}
		var province = label(known.regions, region.province().value(), locale);
		return isEnglish(locale) ? label + ", " + province : province + label;
	}

	/**
	 * The label of an industry.
	 */
	@Override
	public String industry(Industry industry, Locale locale) {
		return label(current().industries, industry.code(), locale);
	}

	/**
	 * The label of a park.
	 */
	public String park(ParkCode park, Locale locale) {
		return current().trees.parks()
			.stream()
			.filter((one) -> one.code().equals(park.value()))
			.map((one) -> isEnglish(locale) ? one.labelEn() : one.labelZh())
			.findFirst()
			.orElse(park.value());
	}

	TaxonomyTrees trees() {
		return current().trees;
	}

	private static String label(Map<String, TaxonomyEntry> entries, String code, Locale locale) {
		var entry = entries.get(code);
		if (entry == null) {
			return code;
		}
		return isEnglish(locale) ? entry.labelEn() : entry.labelZh();
	}

	private static boolean isEnglish(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}

	@TransactionalEventListener
	void on(TaxonomyChanged change) {
		this.snapshot.set(Snapshot.outdated());
	}

	/**
	 * What was read while a change was committed is used once but not kept: the change
	 * has put another snapshot in the place of the one that was found outdated.
	 */
	private Snapshot current() {
		var known = this.snapshot.get();
		var now = this.clock.instant();
		if (known.isFresh(now)) {
			return known;
		}
		var read = Snapshot.of(new TaxonomyTrees(read(TaxonomyKind.FIELDS), read(TaxonomyKind.REGIONS),
				read(TaxonomyKind.INDUSTRIES), parks()), now);
		this.snapshot.compareAndSet(known, read);
		return read;
	}

	private List<TaxonomyEntry> read(TaxonomyKind kind) {
		return this.jdbc.sql(TREE.formatted(kind.table())).query(TaxonomyEntry.class).list();
	}

	private List<TaxonomyPark> parks() {
		return this.jdbc.sql(PARKS)
			.query((row, number) -> new TaxonomyPark(row.getString("code"), row.getString("label_zh"),
					row.getString("label_en"), row.getString("region"),
					List.of(this.json.readValue(row.getString("leading_fields"), String[].class))))
			.list();
	}

	private record Snapshot(TaxonomyTrees trees, Map<String, TaxonomyEntry> fields, Map<String, TaxonomyEntry> regions,
			Map<String, TaxonomyEntry> industries, Instant readAt) {

		static Snapshot of(TaxonomyTrees trees, Instant readAt) {
			return new Snapshot(trees, byCode(trees.fields()), byCode(trees.regions()), byCode(trees.industries()),
					readAt);
		}

		static Snapshot outdated() {
			return of(new TaxonomyTrees(List.of(), List.of(), List.of(), List.of()), Instant.EPOCH);
		}

		boolean isFresh(Instant now) {
			return now.isBefore(this.readAt.plus(FRESH));
		}

		private static Map<String, TaxonomyEntry> byCode(Collection<TaxonomyEntry> entries) {
			return entries.stream().collect(Collectors.toMap(TaxonomyEntry::code, Function.identity()));
		}

	}

}
