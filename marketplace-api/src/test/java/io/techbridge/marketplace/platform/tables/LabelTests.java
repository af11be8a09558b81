package io.techbridge.marketplace.platform.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.matching.Grade;
import io.techbridge.matching.ListField;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelTests {

	@ParameterizedTest
	@MethodSource
	void everyConstantInAListHasAWordInBothLanguages(Enum<?> constant) {
		var key = "label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();

		for (var locale : new Locale[] { Locale.CHINESE, Locale.ROOT }) {
			assertThat(ResourceBundle.getBundle("messages/exports", locale).getString(key)).isNotBlank();
		}
	}

	static Stream<Enum<?>> everyConstantInAListHasAWordInBothLanguages() {
		return Stream
			.<Enum<?>[]>of(ListingKind.values(), Status.values(), PendingStatus.values(), ReviewCause.values(),
					Stage.values(), ListField.values(), TransferMode.values(), NeedKind.values(), Grade.values(),
					OrganizationKind.values(), OrganizationStatus.values(), MemberRole.values(), Role.values(),
					AccountState.values())
			.flatMap(Arrays::stream);
	}

}
