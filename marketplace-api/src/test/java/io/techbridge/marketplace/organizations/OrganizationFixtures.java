package io.techbridge.marketplace.organizations;

import java.time.Instant;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Organizations to try things with.
 */
public final class OrganizationFixtures {

	public static final Instant THEN = Instant.parse("2026-11-21T04:22:01Z");

	public static final Contact CONTACT = new Contact("技术部", "000-0000-0001", "contact@c01.example");

	public static final ParkCode TIANKAI = new ParkCode("TIANKAI");

	private OrganizationFixtures() {
	}

	public static Organization pending(OrganizationId id) {
		return pending(id, company("津北制造公司"));
	}

	public static Organization pending(OrganizationId id, OrganizationProfile profile) {
		return Organization.register(id, profile, CONTACT, new AccountId(1), THEN);
	}

	public static OrganizationProfile company(String name) {
		return profile(name, OrganizationKind.COMPANY, TestCreditCodes.next());
	}

	public static OrganizationProfile profile(String name, OrganizationKind kind, @Nullable CreditCode code) {
		return new OrganizationProfile(name, "Jinbei Manufacturing", kind, code, new RegionCode("120104"), TIANKAI,
				new IndustryCode("C35"), OrganizationSize.MEDIUM, true, false, "https://c01.example", "制造设备。");
	}

}
