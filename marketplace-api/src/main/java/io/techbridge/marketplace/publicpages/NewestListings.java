package io.techbridge.marketplace.publicpages;

import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Some listings that everybody may see, the newest first. They come from the database, so
 * that pages are there while search is away.
 */
@Component
class NewestListings {

	private static final String OF_KIND = """
			SELECT id FROM listing WHERE kind = :kind AND status = 'PUBLISHED' ORDER BY id DESC LIMIT :most""";

	private static final String OF_OWNER = """
			SELECT id FROM listing WHERE organization_id = :owner AND kind = :kind AND status = 'PUBLISHED'
			ORDER BY id DESC LIMIT :most""";

	private final FindAchievements achievements;

	private final FindNeeds needs;

	private final JdbcClient jdbc;

	NewestListings(FindAchievements achievements, FindNeeds needs, JdbcClient jdbc) {
		this.achievements = achievements;
		this.needs = needs;
		this.jdbc = jdbc;
	}

	List<AchievementSummary> achievements(int most) {
		return achievements(ids(ListingKind.ACHIEVEMENT, most));
	}

	List<NeedSummary> needs(int most) {
		return needs(ids(ListingKind.NEED, most));
	}

	List<AchievementSummary> achievementsOf(OrganizationId owner, int most) {
		return achievements(ids(owner, ListingKind.ACHIEVEMENT, most));
	}

	/**
	 * Needs of an organization that it is named with: the others are not told as its.
	 */
	List<NeedSummary> needsOf(OrganizationId owner, int most) {
		return needs(ids(owner, ListingKind.NEED, most)).stream().filter((need) -> !need.anonymous()).toList();
	}

	private List<AchievementSummary> achievements(List<String> ids) {
		var found = this.achievements.summaries(ids, Audience.PUBLIC);
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private List<NeedSummary> needs(List<String> ids) {
		var found = this.needs.summaries(ids, Audience.PUBLIC);
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private List<String> ids(ListingKind kind, int most) {
		return this.jdbc.sql(OF_KIND).param("kind", kind.name()).param("most", most).query(String.class).list();
	}

	private List<String> ids(OrganizationId owner, ListingKind kind, int most) {
		return this.jdbc.sql(OF_OWNER)
			.param("owner", owner.value())
			.param("kind", kind.name())
			.param("most", most)
			.query(String.class)
			.list();
	}

}
