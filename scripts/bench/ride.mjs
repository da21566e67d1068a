export async function rideRows() {
  return [];
}
