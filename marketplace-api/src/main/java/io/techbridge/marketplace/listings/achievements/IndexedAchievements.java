package io.techbridge.marketplace.listings.achievements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.IndexContent;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.SearchVersions;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Versioned;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the search index should hold of achievements.
 */
@Component
public class IndexedAchievements {

	private final Achievements achievements;

	private final Organizations organizations;

	private final SearchVersions versions;

	IndexedAchievements(Achievements achievements, Organizations organizations, SearchVersions versions) {
		this.achievements = achievements;
		this.organizations = organizations;
		this.versions = versions;
	}

	/**
	 * Versions and contents as of one moment.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public IndexContent<Offer> read(List<IndexTask> tasks) {
		var versions = this.versions.of(IndexKind.ACHIEVEMENT, tasks);
		var open = open(tasks);
		return new IndexContent<>(
				open.values()
					.stream()
					.map((item) -> new Versioned<>(item, versions.get(Long.valueOf(item.id()))))
					.toList(),
				tasks.stream()
					.map((task) -> new Versioned<>(Long.toString(task.id()), versions.get(task.id())))
					.filter((gone) -> !open.containsKey(gone.item()))
					.toList());
	}

	private Map<String, Offer> open(List<IndexTask> tasks) {
		var found = this.achievements.findAllById(tasks.stream().map((task) -> new AchievementId(task.id())).toList())
			.stream()
			.filter(Achievement::isPublic)
			.toList();
		var owners = this.organizations
			.byId(found.stream().map(Achievement::organizationId).collect(Collectors.toSet()));
		return found.stream()
			.filter((achievement) -> owners.get(achievement.organizationId()).isVerified())
			.map((achievement) -> Offers.of(achievement, owners.get(achievement.organizationId())))
			.collect(Collectors.toMap(Offer::id, Function.identity()));
	}

}
