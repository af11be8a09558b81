package io.techbridge.marketplace.matches.regionrules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.ranking.RegionRule;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A region rule as somebody wrote it.
 *
 * @param park the park whose companies' needs it is limited to and whose administrators
 * write it; {@code null} for a rule of the whole marketplace
 */
@Table("region_rule")
record StatedRule(@Id RuleId id, @Version @Nullable Long version, @Nullable ParkCode park,
		@Embedded.Empty RuleContent content, Instant createdAt, Instant changedAt) {

	StatedRule {
		createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
		changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * A rule that has not been saved yet.
	 */
	static StatedRule create(RuleId id, @Nullable ParkCode park, RuleContent content, Instant at) {
		return new StatedRule(id, null, park, content, at, at);
	}

	/**
	 * The rule saying something else; whose it is stays.
	 */
	StatedRule change(RuleContent content, Instant at) {
		return new StatedRule(this.id, this.version, this.park, content, this.createdAt, at);
	}

	/**
	 * The needs it speaks about.
	 */
	RuleScope scope() {
		return new RuleScope(this.park, this.content.to());
	}

	/**
	 * The rule as matching sees it.
	 */
	RegionRule forMatching() {
		var from = this.content.from();
		var to = this.content.to();
		return new RegionRule(this.id.toString(), this.content.kind(), this.content.nameZh(), this.content.nameEn(),
				(this.park != null) ? this.park.value() : null, from.regions(), from.parkCodes(), to.regions(),
				to.parkCodes(), this.content.fields().values(), this.content.points(), this.content.validFrom(),
				this.content.validTo(), this.content.priority(), this.content.enabled());
	}

	/** The version of a rule that has been saved. */
	long savedVersion() {
		return Objects.requireNonNull(this.version);
	}

}
