package io.techbridge.marketplace.organizations.parks;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A science or technology park.
 *
 * @param operator the organization that runs it, {@code null} if none has registered
 * @param leadingFields the technical fields it wants to attract
 */
@Table("park")
public record Park(@Id ParkCode code, @Version @Nullable Long version, String labelZh, String labelEn,
		RegionCode region, @Column("operator_id") @Nullable OrganizationId operator, LeadingFields leadingFields) {

	/**
	 * A park that has not been saved yet.
	 */
	static Park create(ParkCode code, ParkContent content) {
		return new Park(code, null, content.labelZh(), content.labelEn(), content.region(), content.operator(),
				content.leadingFields());
	}

	/**
	 * The park with other properties; its code stays.
	 */
	Park change(ParkContent content) {
		return new Park(this.code, this.version, content.labelZh(), content.labelEn(), content.region(),
				content.operator(), content.leadingFields());
	}

}
