package io.techbridge.marketplace.publicpages;

import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.listings.needs.NeedDetail;
import io.techbridge.marketplace.platform.web.PublicUrl;

import org.springframework.stereotype.Component;

/**
 * The pages of needs. Those of unnamed owners name nobody.
 */
@Component
class NeedPages {

	private final FindNeeds needs;

	private final Words words;

	private final PublicUrl address;

	NeedPages(FindNeeds needs, Words words, PublicUrl address) {
		this.needs = needs;
		this.words = words;
		this.address = address;
	}

	/**
	 * The page of one, as everybody may see it.
	 * @throws io.techbridge.marketplace.platform.problems.NotFound if not everybody may
	 */
	PublicPage page(ListingId id) {
		var need = this.needs.detail(id, Audience.PUBLIC);
		return PublicPage.of("/needs/" + need.id(), this.words.title(need.title()), description(need), body(need),
				data(need).toMap());
	}

	private String description(NeedDetail need) {
		var text = Stream.of(need.problem(), need.basis()).filter(Objects::nonNull).findFirst().orElse(need.title());
		return Words.beginning(this.words.text("need.description", owner(need), text));
	}

	private String owner(NeedDetail need) {
		return (need.organization() != null) ? need.organization().name() : this.words.text("unnamed");
	}

	private Html body(NeedDetail need) {
		var html = new Html().heading(need.title());
		if (need.organization() != null) {
			html.link("/organizations/" + need.organization().id(), need.organization().name());
		}
		return html.facts(facts(need).known())
			.section(this.words.text("fact.problem"), need.problem())
			.section(this.words.text("fact.tried"), need.tried())
			.section(this.words.text("fact.basis"), need.basis())
			.section(this.words.text("fact.indicators"), AchievementPages.lines(need.indicators(), Indicator::line))
			.section(this.words.text("fact.conditions"), need.conditions())
			.link("/needs", this.words.text("needs.title"));
	}

	private Facts facts(NeedDetail need) {
		return new Facts(this.words).with("kind", (need.kind() != null) ? this.words.label(need.kind()) : null)
			.with("field", this.words.field(need.field()))
			.with("region", this.words.region(need.region()))
			.with("budget", this.words.money(need.budget()))
			.with("reward", (need.rewardFen() != null) ? this.words.amount(need.rewardFen()) : null)
			.with("deadline", need.deadline())
			.with("modes", this.words.labels(need.transferModes()))
			.with("keywords", this.words.list(need.keywords()))
			.with("published", need.publishedOn());
	}

	private StructuredData data(NeedDetail need) {
		var url = this.address.of("/needs/" + need.id());
		var owner = need.organization();
		return StructuredData.of("WebPage")
			.with("name", need.title())
			.with("url", url)
			.with("datePublished", AchievementPages.text(need.publishedOn()))
			.with("author",
					(owner != null) ? StructuredData.of("Organization")
						.with("name", owner.name())
						.with("url", this.address.of("/organizations/" + owner.id())) : null)
			.with("mainEntity",
					StructuredData.of("Demand")
						.with("name", need.title())
						.with("description", description(need))
						.with("url", url)
						.with("areaServed", this.words.region(need.region()))
						.with("availabilityEnds", AchievementPages.text(need.deadline()))
						.with("validThrough", AchievementPages.text(need.expiresOn())));
	}

}
