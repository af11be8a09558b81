package io.techbridge.marketplace.listings.achievements;

import java.util.List;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes achievements public: from now on they are found and matched.
 */
@Component
public class PublishAchievements {

	private final Achievements achievements;

	private final IndexTasks indexTasks;

	private final Ids ids;

	PublishAchievements(Achievements achievements, IndexTasks indexTasks, Ids ids) {
		this.achievements = achievements;
		this.indexTasks = indexTasks;
		this.ids = ids;
	}

	@Transactional
	public List<AchievementId> publish(List<NewAchievement> added) {
		var saved = this.achievements.saveAll(added.stream().map(this::published).toList());
		var ids = saved.stream().map(Achievement::id).toList();
		this.indexTasks.stale(IndexKind.ACHIEVEMENT, ids.stream().map(AchievementId::value).toList());
		return ids;
	}

	private Achievement published(NewAchievement added) {
		return Achievement.published(new AchievementId(this.ids.next()), added.owner(), added.externalId(),
				added.content(), added.publishedOn());
	}

}
