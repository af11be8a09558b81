package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import io.techbridge.marketplace.platform.ids.ParkCode;

import org.springframework.data.repository.ListCrudRepository;

interface ParkRepository extends ListCrudRepository<Park, ParkCode> {

	List<Park> findAllByOrderByRegionAscCodeAsc();

}
