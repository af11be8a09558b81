package io.techbridge.marketplace.listings.achievements;

import java.time.LocalDate;

import io.techbridge.marketplace.listings.Status;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An achievement that a university or institute offers (成果).
 *
 * @param externalId how its owner's list calls it, {@code null} if it came from no list
 */
@Table("achievement")
public record Achievement(@Id AchievementId id, @Version @Nullable Long version, OrganizationId organizationId,
		@Nullable String externalId, @Embedded.Empty AchievementContent content, Status status, LocalDate publishedOn) {

	/**
	 * An achievement that is public from the given day on and has not been saved yet.
	 */
	public static Achievement published(AchievementId id, OrganizationId owner, @Nullable String externalId,
			AchievementContent content, LocalDate day) {
		return new Achievement(id, null, owner, externalId, content, Status.PUBLISHED, day);
	}

	/**
	 * Whether everyone may see it.
	 */
	public boolean isPublic() {
		return this.status == Status.PUBLISHED;
	}

}
