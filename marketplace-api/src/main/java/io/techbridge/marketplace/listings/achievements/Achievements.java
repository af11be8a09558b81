package io.techbridge.marketplace.listings.achievements;

import org.springframework.data.repository.ListCrudRepository;

/**
 * All achievements.
 */
interface Achievements extends ListCrudRepository<Achievement, AchievementId> {

}
