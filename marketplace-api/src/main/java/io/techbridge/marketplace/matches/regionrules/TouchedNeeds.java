package io.techbridge.marketplace.matches.regionrules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.RegionCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The needs on the market whose lists a change of a region rule may move. It may name one
 * too many, never one too few.
 */
@Component
public class TouchedNeeds {

	private static final String FROM = """
			 FROM listing JOIN organization ON organization.id = listing.organization_id
			WHERE listing.kind = 'NEED' AND listing.status = 'PUBLISHED' AND organization.status = 'VERIFIED'
			  AND (%s)""";

	/** What others know of a need that stays unnamed says nothing about parks. */
	private static final String IN_PARK = """
			organization.park = :%s
			  AND COALESCE(JSON_VALUE(listing.content, '$.anonymous'), 'false') IN ('false', '0')""";

	private final JdbcClient jdbc;

	private final RuleHistory history;

	TouchedNeeds(JdbcClient jdbc, RuleHistory history) {
		this.jdbc = jdbc;
		this.history = history;
	}

	/**
	 * How many a change touches.
	 * @param change the id of the change
	 */
	public long count(long change) {
		return count(scopes(change));
	}

	/**
	 * Those that a change touches, in the order of their ids.
	 * @param change the id of the change
	 * @param after the id after which to begin, 0 for the first
	 */
	public List<ListingId> after(long change, long after, int limit) {
		return ids(scopes(change), "listing.id > :after ORDER BY listing.id LIMIT :limit",
				Map.of("after", after, "limit", limit));
	}

	long count(Collection<RuleScope> scopes) {
		var condition = new Condition(scopes);
		return this.jdbc.sql("SELECT COUNT(*)" + FROM.formatted(condition.sql()))
			.params(condition.values)
			.query(Long.class)
			.single();
	}

	/**
	 * The newest of those within any of the scopes, the newest first.
	 */
	List<ListingId> newest(Collection<RuleScope> scopes, int limit) {
		return ids(scopes, "TRUE ORDER BY listing.published_on DESC, listing.id DESC LIMIT :limit",
				Map.of("limit", limit));
	}

	private List<ListingId> ids(Collection<RuleScope> scopes, String rest, Map<String, ?> values) {
		var condition = new Condition(scopes);
		return this.jdbc.sql("SELECT listing.id" + FROM.formatted(condition.sql()) + " AND " + rest)
			.params(condition.values)
			.params(values)
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.toList();
	}

	private List<RuleScope> scopes(long change) {
		return this.history.find(change)
			.stream()
			.flatMap((entry) -> Stream.of(entry.before(), entry.after())
				.filter(Objects::nonNull)
				.map((texts) -> new RuleScope(entry.park(), texts.content().to())))
			.distinct()
			.toList();
	}

	/**
	 * The scopes in SQL.
	 */
	private static final class Condition {

		private final Map<String, Object> values = new LinkedHashMap<>();

		private final List<String> alternatives = new ArrayList<>();

		private Condition(Collection<RuleScope> scopes) {
			scopes.forEach(this::add);
		}

		private String sql() {
			return this.alternatives.isEmpty() ? "FALSE" : String.join(" OR ", this.alternatives);
		}

		private void add(RuleScope scope) {
			if (scope.park() != null) {
				inPark(scope.park());
			}
			else if (scope.to().isAnywhere()) {
				this.alternatives.add("TRUE");
			}
			else {
				scope.to().parks().forEach(this::inPark);
				scope.to().regions().forEach(this::inRegion);
			}
		}

		private void inPark(ParkCode park) {
			this.alternatives.add(IN_PARK.formatted(put(park.value())));
		}

		private void inRegion(RegionCode region) {
			this.alternatives.add("organization.region LIKE :" + put(prefix(region) + "%"));
		}

		private String put(String value) {
			var name = "value" + this.values.size();
			this.values.put(name, value);
			return name;
		}

		/** The digits that all divisions within a region begin with. */
		private static String prefix(RegionCode region) {
			return region.value().replaceFirst("(00){0,2}$", "");
		}

	}

}
