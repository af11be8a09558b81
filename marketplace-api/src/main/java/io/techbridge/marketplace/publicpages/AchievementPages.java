package io.techbridge.marketplace.publicpages;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.achievements.AchievementDetail;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.web.PublicUrl;
import io.techbridge.matching.MoneyRange;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The pages of achievements.
 */
@Component
class AchievementPages {

	private final FindAchievements achievements;

	private final Words words;

	private final PublicUrl address;

	AchievementPages(FindAchievements achievements, Words words, PublicUrl address) {
		this.achievements = achievements;
		this.words = words;
		this.address = address;
	}

	/**
	 * The page of one, as everybody may see it.
	 * @throws io.techbridge.marketplace.platform.problems.NotFound if not everybody may
	 */
	PublicPage page(ListingId id) {
		var achievement = this.achievements.detail(id, Audience.PUBLIC);
		return PublicPage.of("/achievements/" + achievement.id(), this.words.title(achievement.title()),
				description(achievement), body(achievement), data(achievement).toMap());
	}

	private String description(AchievementDetail achievement) {
		var text = Stream.of(achievement.summary(), achievement.description(), achievement.applications())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(achievement.title());
		return Words.beginning(this.words.text("achievement.description", achievement.organization().name(), text));
	}

	private Html body(AchievementDetail achievement) {
		return new Html().heading(achievement.title())
			.link("/organizations/" + achievement.organization().id(), achievement.organization().name())
			.facts(facts(achievement).known())
			.section(this.words.text("fact.summary"), achievement.summary())
			.section(this.words.text("fact.description"), achievement.description())
			.section(this.words.text("fact.advantages"), achievement.advantages())
			.section(this.words.text("fact.applications"), achievement.applications())
			.section(this.words.text("fact.indicators"), lines(achievement.indicators(), Indicator::line))
			.section(this.words.text("fact.rights"),
					lines(achievement.intellectualProperty(), IntellectualProperty::line))
			.link("/achievements", this.words.text("achievements.title"));
	}

	private Facts facts(AchievementDetail achievement) {
		return new Facts(this.words).with("field", this.words.field(achievement.field()))
			.with("region", this.words.region(achievement.organization().region()))
			.with("stage", (achievement.stage() != null) ? this.words.label(achievement.stage()) : null)
			.with("trl", achievement.trl())
			.with("modes", this.words.labels(achievement.transferModes()))
			.with("price", this.words.money(achievement.price()))
			.with("inventors", this.words.list(achievement.inventors()))
			.with("keywords", this.words.list(achievement.keywords()))
			.with("published", achievement.publishedOn());
	}

	/**
	 * Of the kinds that schema.org has, a creative work is the widest that can be
	 * offered.
	 */
	private StructuredData data(AchievementDetail achievement) {
		var owner = achievement.organization();
		return StructuredData.of("CreativeWork")
			.with("name", achievement.title())
			.with("url", this.address.of("/achievements/" + achievement.id()))
			.with("description", Words.beginning(description(achievement)))
			.with("keywords", this.words.list(achievement.keywords()))
			.with("about", this.words.field(achievement.field()))
			.with("datePublished", text(achievement.publishedOn()))
			.with("dateModified", text(achievement.confirmedOn()))
			.with("creator",
					StructuredData.of("Organization")
						.with("name", owner.name())
						.with("url", this.address.of("/organizations/" + owner.id())))
			.with("offers", (achievement.price() != null) ? offer(achievement.price()) : null);
	}

	private static @Nullable StructuredData offer(MoneyRange price) {
		if (price.minFen() == null && price.maxFen() == null) {
			return null;
		}
		return StructuredData.of("Offer")
			.with("priceSpecification",
					StructuredData.of("PriceSpecification")
						.with("priceCurrency", "CNY")
						.with("minPrice", yuan(price.minFen()))
						.with("maxPrice", yuan(price.maxFen())));
	}

	private static @Nullable Double yuan(@Nullable Long fen) {
		return (fen != null) ? fen / 100.0 : null;
	}

	static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	static <T> String lines(Collection<T> values, Function<T, String> line) {
		return values.stream().map(line).collect(Collectors.joining("\n"));
	}

}
