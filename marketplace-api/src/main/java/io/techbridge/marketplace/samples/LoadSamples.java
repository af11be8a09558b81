package io.techbridge.marketplace.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.AddListings;
import io.techbridge.marketplace.matches.regionrules.AddPriorityField;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.Ids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the samples into an empty marketplace: all of them or, if anything goes wrong,
 * none.
 */
@Component
class LoadSamples {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final Organizations organizations;

	private final AddListings addListings;

	private final AddPriorityField addRule;

	private final Ids ids;

	private final Clock clock = Clock.system(CHINA);

	LoadSamples(Organizations organizations, AddListings addListings, AddPriorityField addRule, Ids ids) {
		this.organizations = organizations;
		this.addListings = addListings;
		this.addRule = addRule;
		this.ids = ids;
	}

	/**
	 * Loads the samples unless there is anything already.
	 * @return whether they were loaded
	 */
	@Transactional
	boolean load(Samples samples) {
		if (this.organizations.count() > 0) {
			return false;
		}
		var owners = save(samples);
		var rows = new ListedRows(samples, owners, LocalDate.now(this.clock), this.ids);
		this.addListings.add(samples.achievements().stream().map(rows::achievement).toList());
		this.addListings.add(samples.needs().stream().map(rows::need).toList());
		samples.rules()
			.forEach((rule) -> this.addRule.add(rule.park(), rule.nameZh(), rule.nameEn(), rule.fields(),
					rule.points()));
		return true;
	}

	private Map<String, OrganizationId> save(Samples samples) {
		var created = samples.organizations().stream().map(this::organization).toList();
		return this.organizations.saveAll(created)
			.stream()
			.collect(Collectors.toMap(Organization::name, Organization::id));
	}

	private Organization organization(SampleOrganization sample) {
		var at = this.clock.instant();
		var registered = Organization.register(new OrganizationId(this.ids.next()), sample.profile(), sample.contact(),
				null, at);
		return switch (sample.status()) {
			case PENDING -> registered;
			case VERIFIED -> registered.verify(sample.remark(), at);
			case REJECTED -> registered.reject(remark(sample), at);
			case SUSPENDED -> registered.verify(null, at).suspend(remark(sample), at);
		};
	}

	private static String remark(SampleOrganization sample) {
		return Objects.requireNonNull(sample.remark(), () -> "No reason for " + sample.profile().name());
	}

}
