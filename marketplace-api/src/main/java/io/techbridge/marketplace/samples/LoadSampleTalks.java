package io.techbridge.marketplace.samples;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.Mediator;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.calendar.WorkingDays;
import io.techbridge.marketplace.interests.AddInterests;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.time.China;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the sample organizations talk to each other, once there are people to mediate.
 */
@Component
class LoadSampleTalks {

	private final Organizations organizations;

	private final Listings listings;

	private final AddInterests addInterests;

	private final WorkingDays workingDays;

	private final People people;

	private final Ids ids;

	private final Clock clock;

	LoadSampleTalks(Organizations organizations, Listings listings, AddInterests addInterests, WorkingDays workingDays,
			People people, Ids ids, Clock clock) {
		this.organizations = organizations;
		this.listings = listings;
		this.addInterests = addInterests;
		this.workingDays = workingDays;
		this.people = people;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * @return how many were loaded
	 */
	@Transactional
	int load() {
		var talks = new SampleTalks(
				this.organizations.findAll()
					.stream()
					.collect(Collectors.toMap(Organization::name, Function.identity())),
				this.listings.findAll()
					.stream()
					.filter((listing) -> listing.externalId() != null)
					.collect(Collectors.toMap(Listing::externalId, Function.identity())),
				this.workingDays.calendar(), China.today(this.clock), this.ids);
		var logs = SampleFiles.rows("negotiations.csv").collect(Collectors.groupingBy((row) -> row.get("意向")));
		var broker = this.people.mediators().stream().findFirst().orElse(null);
		var rows = SampleFiles.rows("interests.csv").toList();
		rows.forEach((row) -> add(talks, row, logs, broker));
		return rows.size();
	}

	private void add(SampleTalks talks, CSVRecord row, Map<String, List<CSVRecord>> logs, @Nullable Mediator broker) {
		var interest = talks.interest(row);
		this.addInterests.add(interest, talks.log(interest.id(), logs.getOrDefault(row.get("编号"), List.of())),
				row.get("经理人").equals("指派") ? broker : null);
	}

}
