package io.techbridge.marketplace.platform.persistence;

import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/**
 * Spring Data JDBC with the converters of all features.
 */
@Configuration
class JdbcConfiguration extends AbstractJdbcConfiguration {

	private static final List<StoredAs> CODES = List.of(
			StoredAs.column(AccountId.class, Long.class, AccountId::value, AccountId::new),
			StoredAs.column(OrganizationId.class, Long.class, OrganizationId::value, OrganizationId::new),
			StoredAs.column(ParkCode.class, String.class, ParkCode::value, ParkCode::new),
			StoredAs.column(FieldCode.class, String.class, FieldCode::value, FieldCode::new),
			StoredAs.column(RegionCode.class, String.class, RegionCode::value, RegionCode::new));

	private final List<StoredAs> values;

	JdbcConfiguration(List<StoredAs> values) {
		this.values = values;
	}

	@Override
	protected List<?> userConverters() {
		return Stream.concat(CODES.stream(), this.values.stream())
			.flatMap((stored) -> stored.converters().stream())
			.toList();
	}

}
