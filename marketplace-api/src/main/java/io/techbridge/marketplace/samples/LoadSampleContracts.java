package io.techbridge.marketplace.samples;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.contracts.AddContracts;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the sample organizations have made contracts over the last three years, once they
 * have talked.
 */
@Component
class LoadSampleContracts {

	private static final String SIGNED_INTERESTS = """
			SELECT id, achievement_id, need_id FROM interest
			WHERE status = 'SIGNED' AND achievement_id IS NOT NULL AND need_id IS NOT NULL""";

	private final Organizations organizations;

	private final Listings listings;

	private final AddContracts addContracts;

	private final JdbcClient jdbc;

	private final Ids ids;

	private final Clock clock;

	LoadSampleContracts(Organizations organizations, Listings listings, AddContracts addContracts, JdbcClient jdbc,
			Ids ids, Clock clock) {
		this.organizations = organizations;
		this.listings = listings;
		this.addContracts = addContracts;
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * @return how many were loaded
	 */
	@Transactional
	int load() {
		var contracts = new SampleContracts(
				this.organizations.findAll()
					.stream()
					.collect(Collectors.toMap(Organization::name, Function.identity())),
				this.listings.findAll()
					.stream()
					.filter((listing) -> listing.externalId() != null)
					.collect(Collectors.toMap(Listing::externalId, Function.identity())),
				signedInterests(), China.today(this.clock), this.ids);
		var rows = SampleFiles.rows("contracts.csv").toList();
		for (var row : rows) {
			var plan = contracts.plan(row);
			var draft = contracts.draft(row, plan);
			this.addContracts.add(draft, plan, contracts.life(row, draft, plan));
		}
		return rows.size();
	}

	private Map<String, Long> signedInterests() {
		var interests = new HashMap<String, Long>();
		this.jdbc.sql(SIGNED_INTERESTS).query((row) -> {
			interests.put(row.getString("achievement_id") + " " + row.getString("need_id"), row.getLong("id"));
		});
		return interests;
	}

}
