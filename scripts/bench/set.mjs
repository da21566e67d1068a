export async function setRows() {
  return [];
}
