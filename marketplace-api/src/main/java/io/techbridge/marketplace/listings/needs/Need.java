package io.techbridge.marketplace.listings.needs;

import java.time.LocalDate;

import io.techbridge.marketplace.listings.Status;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A technology need that a company states (需求).
 *
 * @param externalId how its owner's list calls it, {@code null} if it came from no list
 */
@Table("need")
public record Need(@Id NeedId id, @Version @Nullable Long version, OrganizationId organizationId,
		@Nullable String externalId, @Embedded.Empty NeedContent content, Status status, LocalDate publishedOn) {

	/**
	 * A need that is public from the given day on and has not been saved yet.
	 */
	public static Need published(NeedId id, OrganizationId owner, @Nullable String externalId, NeedContent content,
			LocalDate day) {
		return new Need(id, null, owner, externalId, content, Status.PUBLISHED, day);
	}

	/**
	 * Whether everyone may see it.
	 */
	public boolean isPublic() {
		return this.status == Status.PUBLISHED;
	}

}
